//! English.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "en",
    common: "the and of to in that is was for with it on as he she they his her but not at by had have which from",
    by: "by=w|written by=w|words by=w|story by=w|text by=w|reporting by=w|posted by=w|\
             published by=w|report by=w|additional reporting by=w|writing by=w|reported by=w|\
             words and photographs by=b|story and photos by=b|words and pictures by=b|\
             text and photos by=b|words and photos by=b|photographs by=p|photos by=p|\
             photo by=p|photography by=p|pictures by=p|photographed by=p|images by=p|\
             illustrations by=p|illustration by=p|translated by=t|\
             translated from the french by=t|translation by=t|edited by=e|editing by=e|\
             compiled by=w",
    labels: "author=w|authors=w|words=w|text=w|writer=w|reporter=w|story=w|reporting=w|\
             written by=w|by=w|report=w|photo=p|photos=p|photographs=p|photographer=p|\
             photography=p|pictures=p|images=p|photographs by=p|illustration=p|\
             illustrations=p|words and photos=b|text and photos=b|story and photos=b|\
             words and pictures=b|translator=t|translation=t|translated by=t|editor=e|\
             editing=e|edited by=e|editors=e",
    after: "reports=w|staff writer=w|staff reporter=w|in london=w|in washington=w|\
             correspondent=w|contributor=w|trans.=t|translator=t|ed.=e|editor=e",
    titles: "columnist|opinion columnist|guest essay|contributor|editor|staff writer|staff|correspondent|reporter|dr|dr.|prof.|prof|senior reporter|\
             contributing writer|special to|chief|editor at large|our correspondent",
    and: "and|&|with",
    photo: "photo|photos|photograph|picture|pictures|image|images|illustration|caption|\
             photo credit|image credit|image source|image caption|photo courtesy|photograph by|photo by|photos by|\
             picture credit|credit|pictured|above|below|figure|fig|map|chart|graphic|\
             file photo|video still|drawing",
    pictured: "file photo|file|photo|illustration|image|handout|courtesy photo|stock image|\
             picture|archive photo|ap photo|reuters|getty images",
    source: "news provided by|provided by|source|via|from|originally published in|first published in|reprinted from|\
             published in|courtesy of|this article first appeared in",
    outlets: "times|post|news|gazette|herald|tribune|journal|daily|weekly|magazine|review|\
             chronicle|observer|press|courier|mail|guardian|telegraph|independent|standard|\
             bulletin|sentinel|examiner|dispatch|register|quarterly|online|radio|blog|wire|\
             record|star|monitor|almanac|argus|mercury|advertiser|echo|digest|reporter|\
             ledger",
    agencies: "AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|UPI|PA|\
             PA Media|Bloomberg|dpa|Xinhua|Kyodo|Kyodo News|Yonhap|TASS|Interfax|ANI|PTI|\
             IANS|AAP|Press Association|CNN|BBC|NPR|EFE|ANSA|Anadolu|AA|PRNewswire|\
             Business Wire|GlobeNewswire|PR Newswire|CNS|RNS|CP|The Canadian Press|Bernama|\
             Antara|Lusa|CTK|PAP|MTI|Belga|ANP|Jiji|WAM|SPA|NNA|MENA|MARKETWATCH|\
             BUSINESS WIRE",
    sections: "news|world|politics|business|opinion|sports|sport|culture|arts|science|health|\
             technology|tech|travel|food|style|books|music|film|movies|education|environment|\
             local|national|international|obituaries|obituary|letters|editorial|features|\
             feature|analysis|interview|interviews|conversation|conversations|essay|essays|\
             fiction|short story|poetry|poem|review|reviews|profile|life|lifestyle|\
             life & style|real estate|money|markets|economy|column|columns|comment|\
             commentary|long read|the long read|longreads|history|community|local news|\
             us news|uk news|breaking news|breaking|exclusive|dispatch|dispatches|\
             field notes|in brief|briefs|notes|perspective|perspectives|weekend|reportage|\
             portrait|at home|q&a|recipes|recipe|gardening|nature|weather|crime|courts|\
             investigation|special report|op-ed|ideas|letter from the editor|diary|\
             dear reader|how-to|guide|explainer|memoir|personal history|tutorial|changelog|\
             release notes|home & garden|press release|cover story|photo essay",
    series: "issue|chapter|part|episode|book|volume|canto|act|section|no|vol|day|week|lesson",
    buttons: "view image in fullscreen|view image|full screen|fullscreen|reply with quote|quote|print recipe|jump to recipe|rate this recipe|save recipe|minutes|minute|share|tweet|email|print|save|like|pin|pin it|copy link|copy|facebook|twitter|\
             linkedin|reddit|whatsapp|telegram|pinterest|messenger|instagram|youtube|tiktok|\
             x|bluesky|mastodon|threads|flipboard|pocket|zalo|line|viber|weibo|wechat|skype|\
             tumblr|vk|rss|google news|google+|share this|share this article|\
             share this story|share this post|share on facebook|share on twitter|share on x|\
             share article|share story|share via email|gift this article|gift article|listen|\
             listen to this article|listen to article|text size|font size|aa|a a|a a a|\
             a- a a+|a- a+|a a+|a+ a-|a-a+|bookmark|bookmarks|save article|save for later|\
             skip to content|skip to main content|menu|search|sign in|log in|login|subscribe|\
             subscribe now|register|home|back to top|top|return to top|to top|advertisement|\
             advertisements|ad|ads|sponsored|sponsored content|promoted|advertising|\
             continue reading|continue reading below|story continues below|\
             article continues below|article continues after advertisement|\
             story continues below advertisement|like loading|loading|comments|view comments|\
             show comments|leave a comment|leave a reply|post a comment|add a comment|\
             write a comment|reply|join the conversation|min read|minute read|mins read|\
             minutes read|min|previous|next|prev|previous article|next article|previous post|\
             next post|newer|older|contents|next chapter|previous chapter|table of contents|\
             for immediate release|embargoed until|more|read more|show more|load more|\
             view all|see all|follow|follow us|following|rate this|download|download pdf|\
             permalink|report|report this|view gallery|open gallery|enlarge|enlarge image|\
             image|close|open in app|shares|likes|views|reads|claps|stars|copied|link copied|\
             export|cite|clap|responses|view original|get the app|audio|audio version|\
             reader view|print this page|email this|copy url|save this story|most read|\
             accept cookies|accept|cookie settings|privacy policy|terms of service|\
             contact us|about us|more options|play|pause|mute",
    opens: "sponsored by|presented by|brought to you by|forward this|forward it|manage preferences|get the day|get today|users browsing|more from|more in|share on|share via|share this|click to share|click to email|click to print|\
             tweet this|email this|follow us|follow @|follow me|sign up for|sign up to|\
             sign up and|subscribe to|subscribe for|subscribe today|join our|join the|\
             get our|get the latest|get unlimited|download our|download the app|become a|\
             support our|donate to|copyright|©|(c)|all rights reserved|reproduction|\
             this article is|our standards|unsubscribe|you can unsubscribe|you are receiving|\
             view this email|reading time|estimated reading|time to read|min read|\
             minute read|listen to this|rating|rate this|thoughts on|comments on|comment on|\
             leave a|posted in|filed under|categorized|click here|read this in|read in|\
             media contact|press contact|contact for|for more information contact|\
             for media inquiries|notes to editors|get in touch|send tips|got a tip|\
             have a tip|story continues|article continues|advertisement|already a subscriber|\
             this content is for|log in to|sign in to|create a free|*** start of|*** end of|\
             ***start of|***end of|start of the project|end of the project|\
             end of project gutenberg|end of chapter|produced by|this ebook is for the use|\
             view all|see all|show all|like this|like loading|back to|skip to|jump to|\
             permalink|powered by|you may also|enjoyed this|if you enjoyed|if you liked|\
             thanks for reading|browse all|view comments|please enable|enable javascript|\
             your email address will not|required fields|save my name|notify me|build:|\
             link copied|this site uses|we use cookies|by continuing|accept cookies|\
             sent from my|retrieved from",
    more: "read more|more|see also|read also|also read|related|read next|up next|watch|\
             listen|more on this|recommended|don't miss|explore more|related story|\
             related article|related stories|more from|read|further reading|\
             you might also like|editor's picks|must read|in pictures|previously|\
             next in this series|trending",
    related: "related links|contact|contacts|media contact|press contact|media contacts|press contacts|press inquiries|media inquiries|related|related articles|related stories|related posts|related topics|\
             related content|related news|more stories|more news|more on this story|\
             most read|most popular|most viewed|trending|trending now|recommended|\
             recommended for you|you may also like|you might also like|read next|up next|\
             see also|read more|read also|latest news|latest|top stories|also in news|\
             more from this author|from our partners|around the web|popular posts|\
             recent posts|more like this|editors' picks|editor's picks|what to read next|\
             keep reading|in this series|more in this section|elsewhere|more from|don't miss|\
             suggested reading|posts navigation|post navigation|archives|categories|blogroll|\
             sponsored stories",
    tags: "tags|tag|tagged|topics|related topics|keywords|filed under|categories|category|\
             labels|posted in|explore|subjects|filed in",
    comments: "comments|comment|responses|discussion|reader comments|leave a reply|\
             leave a comment|readers' comments|post a comment|replies|add a comment|\
             join the discussion|letters and comments",
    published: "published|posted|posted on|published on|date|created|first published|issued|\
             released|release date|on|filed|publication date|dated|first posted",
    updated: "updated|last updated|modified|last modified|updated on|last edited|edited|\
             revised|latest update",
    months: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|\
             september sept sep|october oct|november nov|december dec",
    weekdays: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|\
             thur|thurs|fri|sat|sun",
    clock: "on|at|am|pm|a.m.|p.m.|gmt|utc|est|edt|cst|cdt|mst|mdt|et|pt|pst|pdt|cet|cest|bst|ist|jst|o'clock|\
             of|the|hours|hrs|ict|z|ct|mt|aest|sgt|hkt|noon",
    speakers: "q|a|interviewer|question|answer|host|interviewee",
    story: "then|and|but|so|i|he|she|they|we|it|you",
    folio: "page|p|p.|pg|pg.|of",
    mail: "title=s|author=f|authors=f|from=f|sender=f|date=d|sent=d|subject=s|re=s|to=x|cc=x|bcc=x|reply-to=x|\
             message-id=x|in-reply-to=x|references=x|newsgroups=x|organization=x|x-mailer=x|\
             mime-version=x|content-type=x|content-transfer-encoding=x|list-id=x|received=x|\
             return-path=x|user-agent=x|delivered-to=x|lines=x|path=x|xref=x|precedence=x|\
             importance=x|attachments=x|attachment=x|keywords=x|summary=x|followup-to=x|\
             distribution=x|approved=x|list-unsubscribe=x",
    shown: ["Photo", "Words and photos", "Translated by", "Edited by"],
};
