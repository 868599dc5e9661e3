//! English.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "en",
    common: "the and of to in that is was for with it on as he she they his her but not at by had have which from",
    by: "by=w|written by=w|words by=w|story by=w|text by=w|reporting by=w|posted by=w|\
    published by=w|report by=w|additional reporting by=w|writing by=w|reported by=w|\
    words and photographs by=b|story and photos by=b|words and pictures by=b|text and photos by=b|\
    words and photos by=b|photographs by=p|photos by=p|photo by=p|photography by=p|pictures by=p|\
    photographed by=p|images by=p|illustrations by=p|illustration by=p|translated by=t|\
    translated from the french by=t|translation by=t|edited by=e|editing by=e|compiled by=w|\
    as told to=w|interview by=w|interviewed by=w|reporting and photographs by=b|\
    words & pictures by=b|words & photos by=b|words & photographs by=b|text and photographs by=b|\
    story & photos by=b|article by=w|review by=w|essay by=w|poem by=w|recipe by=w|authored by=w|\
    contributed by=w|with reporting by=w|additional reporting=w|with additional reporting by=w|\
    video by=p|graphics by=p|graphic by=p|photograph by=p|image by=p|photo illustration by=p|\
    visuals by=p|art by=p|adapted by=e|translated from the german by=t|\
    translated from the spanish by=t|translated from the vietnamese by=t|\
    translated from the japanese by=t|translated into english by=t|copy edited by=e",
    labels: "author=w|authors=w|words=w|text=w|writer=w|reporter=w|story=w|reporting=w|\
    written by=w|by=w|report=w|photo=p|photos=p|photographs=p|photographer=p|photography=p|\
    pictures=p|images=p|photographs by=p|illustration=p|illustrations=p|words and photos=b|\
    text and photos=b|story and photos=b|words and pictures=b|translator=t|translation=t|\
    translated by=t|editor=e|editing=e|edited by=e|editors=e|written=w|article by=w|interview=w|\
    reporters=w|writers=w|words by=w|text by=w|story by=w|additional reporting=w|contributors=w|\
    contributor=w|correspondent=w|posted by=w|photos by=p|photo by=p|pictures by=p|\
    photography by=p|cinematography=p|images by=p|words & pictures=b|words & photos=b|\
    words/photos=b|story/photos=b|text & photos=b|text/photos=b|translators=t|copy editor=e|\
    copy editing=e|edited=e|editing by=e|sub-editor=e|desk editor=e|managing editor=e|\
    reporting by=w|writing by=w|writing=w|compiled by=w|compiled=w",
    after: "reports=w|staff writer=w|staff reporter=w|in london=w|in washington=w|correspondent=w|\
    contributor=w|trans.=t|translator=t|ed.=e|editor=e|writes=w|in new york=w|in paris=w|\
    in beijing=w|in delhi=w|in sydney=w|special to the=w|guest writer=w|guest contributor=w|\
    contributing writer=w|senior writer=w|news editor=e|freelance writer=w|freelance journalist=w|\
    for the ap writer=w|reporting=w|local democracy reporter=w|political correspondent=w|\
    science correspondent=w|health correspondent=w|education correspondent=w|\
    business correspondent=w|environment correspondent=w|sports writer=w|sports reporter=w|\
    city reporter=w|court reporter=w|crime reporter=w|chief reporter=w|business reporter=w|\
    political reporter=w|transport correspondent=w|arts correspondent=w|\
    north of england correspondent=w|photographer=p|staff photographer=p|illustrator=p",
    titles: "columnist|opinion columnist|guest essay|contributor|editor|staff writer|staff|\
    correspondent|reporter|dr|dr.|prof.|prof|senior reporter|contributing writer|special to|chief|\
    editor at large|our correspondent|transport reporter|science reporter|health reporter|\
    education reporter|business reporter|crime reporter|court reporter|city reporter|\
    chief reporter|political reporter|sports reporter|sports writer|political editor|\
    science editor|health editor|education editor|business editor|city editor|news editor|\
    managing editor|executive editor|deputy editor|associate editor|assistant editor|\
    features editor|arts editor|sports editor|digital editor|senior editor|senior writer|\
    senior correspondent|chief correspondent|chief political correspondent|foreign correspondent|\
    north america correspondent|europe correspondent|asia correspondent|local democracy reporter|\
    local democracy reporting service|environment correspondent|science correspondent|\
    health correspondent|education correspondent|business correspondent|political correspondent|\
    royal correspondent|religion correspondent|arts correspondent|social affairs correspondent|\
    transport correspondent|home affairs correspondent|community affairs correspondent|\
    environment reporter|general assignment reporter|breaking news reporter|investigative reporter|\
    data reporter|trainee reporter|community reporter|regional reporter|rural reporter|\
    multimedia journalist|video journalist|journalist|freelance journalist|freelance writer|\
    staff reporter|staff correspondent|special correspondent|principal correspondent|bureau chief|\
    guest writer|guest columnist|guest contributor|guest author|author|writer|opinion contributor|\
    critic|film critic|book critic|theatre critic|food critic|restaurant critic|blogger|producer|\
    senior producer|web producer|staff photographer|photographer|illustrator|mr|mrs|ms|sir|rev|\
    rev.|the rev.|capt.|lt.|sgt.|professor|associate professor|lecturer|senior lecturer|\
    research fellow|phd candidate|associated press writer|special to the post|for mailonline|\
    for the daily mail|for dailymail.com|news reporter|showbiz reporter|consumer editor|\
    opinion editor|weather reporter",
    and: "and|&|with",
    photo: "photo|photos|photograph|picture|pictures|image|images|illustration|caption|\
    photo credit|image credit|image source|image caption|photo courtesy|photograph by|photo by|\
    photos by|picture credit|credit|pictured|above|below|figure|fig|map|chart|graphic|file photo|\
    video still|drawing|photo illustration|photo composite|composite|photographer|\
    photos courtesy of|photo courtesy of|image courtesy of|image courtesy|images courtesy of|\
    image by|images by|pictured above|pictured below|above left|above right|inset|main image|\
    main picture|main photo|header image|cover image|cover photo|featured image|fig.|graphics|\
    infographic|screenshot|screen shot|screengrab|film still|artist's impression|\
    artist's rendering|rendering|undated photo|undated handout|photo source|photo via|image via|\
    credits|photo provided by|photo supplied by|map by|chart by|graphic by|illustration by|\
    illustrations by|art by|artwork|photographs by|pictures by|picture by|staff photo by|\
    staff photograph by|staff photos by|contributed photo by|file photo by|courtesy photo by",
    pictured: "file photo|file|photo|illustration|image|handout|courtesy photo|stock image|picture|\
    archive photo|ap photo|reuters|getty images|getty|alamy|shutterstock|istock|unsplash|pexels|\
    flickr|wikimedia commons|wikipedia|public domain|creative commons|pa images|pa|pa wire|epa|\
    epa-efe|afp via getty images|supplied|supplied image|supplied photo|provided|submitted|\
    submitted photo|contributed|contributed photo|courtesy image|via ap|ap file photo|\
    reuters file photo|pool photo|screenshot|screengrab|video still|stock photo|archive image|\
    library image|library picture|representational image|representative image|representational|\
    for representation|for representation only illustration|illustrative image|artist's impression|\
    swns|bpm media|google maps|google street view|nasa|noaa|abc news|cbc",
    source: "news provided by|provided by|source|via|from|originally published in|\
    first published in|reprinted from|published in|courtesy of|this article first appeared in|\
    published by|first appeared in|originally appeared in|originally published by|\
    originally published on|originally published at|first published by|first published on|\
    this story was originally published by|this article was originally published in|\
    this article was originally published on|this story originally appeared in|republished from|\
    reposted from|cross-posted from|excerpted from|via the|source link|story from",
    outlets: "times|post|news|gazette|herald|tribune|journal|daily|weekly|magazine|review|\
    chronicle|observer|press|courier|mail|guardian|telegraph|independent|standard|bulletin|\
    sentinel|examiner|dispatch|register|quarterly|online|radio|blog|wire|record|star|monitor|\
    almanac|argus|mercury|advertiser|echo|digest|reporter|ledger|mailonline|newspaper|newswire|\
    tribune-review|inquirer|bugle|chieftain|clarion|enquirer|free press|gleaner|hindu|\
    intelligencer|journal-star|news-sentinel|news-times|plain dealer|spectator|statesman|sun-times|\
    traveller|vindicator|abc|bbc|npr|cnn|reuters|substack|gazetteer|tv|fm|media|press association|\
    press-herald|standard-times|review of books|dispatches|newsroom|newsletter|monthly",
    agencies: "AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|UPI|PA|\
    PA Media|Bloomberg|dpa|Xinhua|Kyodo|Kyodo News|Yonhap|TASS|Interfax|ANI|PTI|IANS|AAP|\
    Press Association|CNN|BBC|NPR|EFE|ANSA|Anadolu|AA|PRNewswire|Business Wire|GlobeNewswire|\
    PR Newswire|CNS|RNS|CP|The Canadian Press|Bernama|Antara|Lusa|CTK|PAP|MTI|Belga|ANP|Jiji|WAM|\
    SPA|NNA|MENA|MARKETWATCH|BUSINESS WIRE|AP News|AFP-Jiji|AFP-JIJI|Agence France-Presse|\
    United Press International|Press Trust of India|Anadolu Agency|Jiji Press|Yonhap News Agency|\
    Xinhua News Agency|Central News Agency|CNA|Focus Taiwan|Vietnam News Agency|VNA|VNS|\
    Viet Nam News|Asian News International|HT|TNN|ENS|PNS|Express News Service|HT Correspondent|\
    Australian Associated Press|Tribune News Service|TNS|KFF Health News|States Newsroom|\
    Inter Press Service|IPS|UNI|APA|BTA|HINA|STA|TASR|Agerpres|Ukrinform|Interfax-Ukraine|PNA|\
    GLOBE NEWSWIRE|NEWSFILE|ACCESSWIRE|EIN Presswire|EINPresswire|PRWEB|Newswire|eNewsChannels|\
    BNO News|Storyful|Cover Media|StatePoint|NewsUSA|THE CANADIAN PRESS|SWNS|LDRS|PA Wire|\
    PTI Bhasha|DH News Service|DHNS|Express News|Zenger News|Stacker|CBC News|ABC News|\
    AAP FactCheck|RNZ|BusinessWire|Cision",
    sections: "news|world|politics|business|opinion|sports|sport|culture|arts|science|health|\
    technology|tech|travel|food|style|books|music|film|movies|education|environment|local|national|\
    international|obituaries|obituary|letters|editorial|features|feature|analysis|interview|\
    interviews|conversation|conversations|essay|essays|fiction|short story|poetry|poem|review|\
    reviews|profile|life|lifestyle|life & style|real estate|money|markets|economy|column|columns|\
    comment|commentary|long read|the long read|longreads|history|community|local news|us news|\
    uk news|breaking news|breaking|exclusive|dispatch|dispatches|field notes|in brief|briefs|notes|\
    perspective|perspectives|weekend|reportage|portrait|at home|q&a|recipes|recipe|gardening|\
    nature|weather|crime|courts|investigation|special report|op-ed|ideas|letter from the editor|\
    diary|dear reader|how-to|guide|explainer|memoir|personal history|tutorial|changelog|\
    release notes|home & garden|press release|cover story|photo essay|tv & radio|tv|radio|stage|\
    theatre|theater|dance|games|gaming|art & design|art|design|architecture|fashion|beauty|\
    relationships|family|parenting|health & fitness|fitness|wellness|psychology|philosophy|\
    religion|faith|animals|wildlife|climate|climate change|energy|space|archaeology|nation|metro|\
    cities|region|regional|county|city & county|city hall|states|india|asia|africa|americas|europe|\
    middle east|asia pacific|australia|uk|us|u.s.|usa|scotland|wales|england|ireland|canada|\
    new zealand|pacific|just in|top stories|in depth|in-depth|in focus|the big read|big read|\
    magazine|weekend essay|the weekend essay|saturday essay|sunday read|saturday review|\
    sunday review|book review|book reviews|book club|film review|music review|restaurant review|\
    theatre review|tv review|product review|first look|hands-on|hands on|gadgets|gear|apps|ai|\
    mobile|computing|security|privacy|policy|tech policy|cars|motoring|transport|transportation|\
    traffic|infrastructure|housing|property|homes|home and garden|garden|diy|cooking|drink|\
    food & drink|food and drink|food & dining|dining|restaurants|wine|travel guide|outdoors|\
    adventure|cycling|football|cricket|rugby|tennis|golf|athletics|match report|live blog|\
    newsletter|newsletters|special reports|the interview|the q&a|q & a|q and a|first person|\
    as told to|my story|letters to the editor|letter to the editor|reader letters|reader's letters|\
    open letter|leading article|leading articles|editorials|our view|your view|viewpoint|\
    point of view|voices|guest column|guest commentary|guest opinion|guest essay|the conversation|\
    postcard|postcard from|notebook|reporter's notebook|critic's notebook|behind the story|\
    fact check|fact-check|graphics|in photos|photos|pictures|gallery|multimedia|podcasts|audio|\
    public safety|public notices|law|legal|justice|courts & crime|crime & courts|police|accidents|\
    schools|universities|higher education|students|jobs|careers|workplace|small business|companies|\
    company news|finance|personal finance|industry|agriculture|farming|rural|country life|\
    country diary|seafood|fishing|maritime|shipping|aviation|military|defence|defense|veterans|\
    government|elections|parliament|congress|white house|world news|national news|state news|\
    area news|news & views|odd news|oddities|weird news|quirky|offbeat|good news|obits|in memoriam|\
    death notices|entertainment|celebrity|celebs|showbiz|tv & showbiz|femail|mailonline|\
    culture & arts|arts & culture|arts & entertainment|arts and culture|arts & leisure|\
    life & culture|life and style|life & arts|lifestyle & culture|society|social affairs|\
    human rights|immigration|youth|kids|children|events|calendar|what's on|things to do|\
    inspiration|advice|ask the expert|tips|how to|how-tos|guides|case study|research|research news|\
    medicine|public health|mental health|nutrition|the record|poems|flash fiction|short fiction|\
    excerpt|book excerpt|serial|nonfiction|criticism|folk tales|fairy tale|children's story|\
    high school sports|u.s. news|u.s. politics|u.k. news|letter",
    series: "issue|chapter|part|episode|book|volume|canto|act|section|no|vol|day|week|lesson",
    buttons: "view image in fullscreen|view image|full screen|fullscreen|reply with quote|quote|\
    print recipe|jump to recipe|rate this recipe|save recipe|minutes|minute|share|tweet|email|\
    print|save|like|pin|pin it|copy link|copy|facebook|twitter|linkedin|reddit|whatsapp|telegram|\
    pinterest|messenger|instagram|youtube|tiktok|x|bluesky|mastodon|threads|flipboard|pocket|zalo|\
    line|viber|weibo|wechat|skype|tumblr|vk|rss|google news|google+|share this|share this article|\
    share this story|share this post|share on facebook|share on twitter|share on x|share article|\
    share story|share via email|gift this article|gift article|listen|listen to this article|\
    listen to article|text size|font size|aa|a a|a a a|a- a a+|a- a+|a a+|a+ a-|a-a+|bookmark|\
    bookmarks|save article|save for later|skip to content|skip to main content|menu|search|sign in|\
    log in|login|subscribe|subscribe now|register|home|back to top|top|return to top|to top|\
    advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|advertising|\
    continue reading|continue reading below|story continues below|article continues below|\
    article continues after advertisement|story continues below advertisement|like loading|loading|\
    comments|view comments|show comments|leave a comment|leave a reply|post a comment|\
    add a comment|write a comment|reply|join the conversation|min read|minute read|mins read|\
    minutes read|min|previous|next|prev|previous article|next article|previous post|next post|\
    newer|older|contents|next chapter|previous chapter|table of contents|for immediate release|\
    embargoed until|more|read more|show more|load more|view all|see all|follow|follow us|following|\
    rate this|download|download pdf|permalink|report|report this|view gallery|open gallery|enlarge|\
    enlarge image|image|close|open in app|shares|likes|views|reads|claps|stars|copied|link copied|\
    export|cite|clap|responses|view original|get the app|audio|audio version|reader view|\
    print this page|email this|copy url|save this story|most read|accept cookies|accept|\
    cookie settings|privacy policy|terms of service|contact us|about us|more options|play|pause|\
    mute|share:|share via|share link|share options|share full article|share save|share this page|\
    share this page via|copy this link|copy link to clipboard|link copied!|copied to clipboard|\
    get link|embed|embed this|sharing options|more sharing options|share using email|\
    share on linkedin|share on whatsapp|share on pinterest|share on bluesky|share on reddit|\
    share on threads|share on flipboard|share on messenger|share to facebook|share to twitter|\
    tweet this|repost|restack|email article|email this article|email story|email a friend|send|\
    send to a friend|forward|forward to a friend|print article|print story|print this|\
    print friendly|printable version|republish|republish this article|reprints|submit a correction|\
    report an error|correct this|give feedback|was this helpful|was this article helpful|was this article helpful? yes no|was this helpful? yes no|yes no|\
    helpful|add to reading list|add to favorites|add to favourites|favourite|favorite|read later|\
    save to read later|my list|unsave|add to list|listen now|listen to the article|\
    listen to this story|play audio|text-to-speech|this article has an audio version|play video|\
    watch video|watch now|watch live|live tv|increase text size|decrease text size|\
    increase font size|decrease font size|reset font size|change text size|font|small medium large|\
    dark mode|light mode|night mode|translate|english|us edition|uk edition|skip ad|\
    skip advertisement|skip this ad|after newsletter promotion|skip to footer|skip to navigation|\
    skip to search|skip to article|skip to main navigation|skip to comments|jump to comments|\
    jump to content|main navigation|main menu|open menu|close menu|toggle menu|toggle navigation|\
    sections|all sections|browse|site search|open search|search the site|search this site|\
    search...|my account|account|profile|settings|sign out|log out|logout|sign up|sign up now|\
    sign up free|join now|join free|join us|create account|create free account|get started|\
    start free trial|start your free trial|try for free|upgrade|upgrade to paid|become a member|\
    become a subscriber|membership|donate|donate now|support us|make a contribution|contribute|\
    give now|epaper|e-edition|today's paper|print edition|newsletters|all newsletters|\
    notifications|enable notifications|alerts|turn on notifications|live updates|home page|\
    homepage|front page|go back|back to home|back to homepage|back to news|back to all|\
    back to all news|back to article|back to story|return to homepage|scroll to top|scroll down|\
    scroll for more|swipe|expand|collapse|read full story|read full article|read the full story|\
    read more stories|read less|show less|view more|see more|see more stories|more stories|\
    load more stories|load comments|load more comments|loading...|loading…|please wait|\
    all comments|newest|oldest|most liked|sort by|sort by newest|post comment|post reply|\
    search this topic|display posts from previous|who is online|submit|submit comment|cancel|\
    cancel reply|edit|delete|flag|flag as inappropriate|upvote|downvote|vote|helpful votes|\
    be the first to comment|no comments|no comments yet|comments are closed|comments closed|\
    comments off|comment now|view all comments|read comments|see comments|comment|\
    sign in to comment|log in to comment|log in to reply|email address|website|save my name|\
    required|min listen|min watch|hr ago|hrs ago|hours ago|hour ago|minutes ago|mins ago|\
    minute ago|days ago|day ago|d ago|h ago|m ago|just now|followers|follower|subscribers|unfollow|\
    follow author|follow topic|follow topics|follow this author|follow on google|add us on google|\
    prefer us on google|make us preferred on google|add as preferred source|preferred source|about|\
    contact|advertise|advertise with us|terms|terms of use|terms and conditions|privacy|\
    privacy notice|privacy settings|cookies|cookie policy|cookie preferences|manage cookies|\
    manage preferences|accessibility|help|help center|help & faq|faq|site map|sitemap|\
    do not sell my personal information|do not sell or share my personal information|reject all|\
    accept all|accept all cookies|allow all|i agree|agree|got it|ok|okay|dismiss|no thanks|not now|\
    maybe later|learn more|find out more|buy now|shop now|order now|buy tickets|book now|\
    paid content|paid post|partner content|promoted content|branded content|promoted by|\
    sponsored by|ad feedback|why ads|remove ads|remove all ads|hide ads|this is an ad|\
    article continues after ad|story continues after ad|story continues after advertisement|\
    story continues|scroll to continue|scroll to continue reading|advertisement scroll to continue|\
    advertisement - scroll to continue|content continues below|continued below|\
    article continues below this ad|next story|next up|previous story|prev next|previous next|\
    next page|previous page|view on one page|next slide|previous slide|view slideshow|\
    open image in gallery|open this photo in gallery|open in new tab|opens in a new window|\
    opens in new window|external link|hide caption|show caption|zoom|zoom in|tap to enlarge|\
    click to enlarge|click to expand|view full size|full size|view larger|view fullscreen|\
    all photos|see all photos|view photos|photo gallery|view all photos|reading list|on this page|\
    in this article|in this story|table of contents hide|jump to section|topics|archives|rss feed|\
    feed|atom|xml|unsubscribe|view in browser|view online|view this email in your browser|\
    read in app|read in the app|open app|use app|get app|restack like|subscriber only|\
    subscribers only|subscriber-only|for subscribers|for subscribers only|\
    exclusive for subscribers|premium|member-only story|members only|free to read|free article|\
    open access|verified|top stories|latest news|editors' picks|print save|jump to video|\
    print this recipe|pin recipe|rate recipe|leave a review|leave a rating|reviews|ratings|rating|\
    votes|made it|i made it|cook mode|cook mode prevent your screen from going dark|view recipe|\
    jump to|save this recipe|recent posts|quick links|site information|view profile|\
    view author archive|view bio|see full bio|author archive|author bio|share your thoughts|\
    have your say|your say|what do you think|what do you think?|tip jar|trackback|reblog|like this|\
    be the first to like this|related|reply to this|quote reply|post reply quick reply|new posts|\
    print view|register login|login register|keyboard shortcuts for audio player|subscribe for $|\
    e-mail|check price|swipe to scroll horizontally|latest in|deals|share tools|preview|ad loading|\
    skip to main|e-paper|click to rate|loading youtube content|loading twitter content|\
    loading instagram content|loading facebook content|sort: newest|subscribesign in|\
    sign insubscribe|type your email|restacks|discussion about this post|\
    privacy ∙ terms ∙ collection notice|start your substack|ready for more?|new|no posts|\
    k followers|m followers|k likes|k views|k shares|k claps|k comments|k reads|k subscribers|\
    sign the guest book|sign the guestbook|send flowers|plant a tree|pin it for later|\
    pin it for later!|pin for later!|pin for later|reader interactions|primary sidebar|\
    reuse this content|order reprints|did you make this recipe|jump to navigation|jump to search|\
    skip to main content|from the archive|before footer|advanced search",
    opens: "sponsored by|presented by|brought to you by|forward this|forward it|manage preferences|\
    get the day|get today|users browsing|last edited by|display posts from|more from|more in|\
    share on|share via|share this|click to share|click to email|click to print|tweet this|\
    email this|follow us|follow @|follow me|sign up for|sign up to|sign up and|subscribe to|\
    subscribe for|subscribe today|join our|join the|get our|get the latest|get unlimited|\
    download our|download the app|become a|support our|donate to|copyright|©|(c)|\
    all rights reserved|reproduction|this article is|our standards|unsubscribe|you can unsubscribe|\
    you are receiving|view this email|reading time|estimated reading|time to read|min read|\
    minute read|listen to this|rating|rate this|thoughts on|comments on|comment on|leave a|\
    posted in|filed under|categorized|click here|read this in|read in|media contact|press contact|\
    contact for|for more information contact|for media inquiries|notes to editors|get in touch|\
    send tips|got a tip|have a tip|story continues|article continues|advertisement|\
    already a subscriber|this content is for|log in to|sign in to|create a free|*** start of|\
    *** end of|***start of|***end of|start of the project|end of the project|\
    end of project gutenberg|end of chapter|produced by|this ebook is for the use|view all|see all|\
    show all|like this|like loading|back to|skip to|jump to|permalink|powered by|you may also|\
    enjoyed this|if you enjoyed|if you liked|thanks for reading|browse all|view comments|\
    please enable|enable javascript|your email address will not|required fields|save my name|\
    notify me|build:|link copied|this site uses|we use cookies|by continuing|accept cookies|\
    sent from my|retrieved from|enjoying this|if you like what|if you'd like to|\
    thank you for subscribing|thank you for supporting|thanks for subscribing|share this post|\
    share this story|share this article|share the story|share the love|leave a comment|leave us|\
    write to us|write to the editor|email us|email the editor|contact the editor|\
    contact the author|contact us at|contact the reporter|reach the reporter|follow him on|\
    follow her on|follow them on|follow our|follow bbc|follow abc|find us on|find me on|like us on|\
    join over|join more than|join thousands|join us|sign-up|sign up here|subscribe here|\
    subscribe below|subscribe free|subscribe now|upgrade to|become a paid|become a free|\
    become a member|become a subscriber|consider becoming|consider subscribing|consider a donation|\
    support independent|support this|support my|support quality|make a donation|readers like you|\
    our journalism|this newsletter|this email|you're reading|you are reading|you're currently|\
    you have been reading|you received|you're receiving|you can update|update your preferences|\
    manage your|to unsubscribe|to stop receiving|if you no longer|if you wish to|if this email|\
    if this was forwarded|was this email forwarded|was this forwarded|forwarded this|\
    did someone forward|add us to your|no longer want|view this|view in|view online|read online|\
    read the full|read the original|read this story|read this article|read more at|read more from|\
    read more about|read more on|read our|check out our|check out more|browse our|explore our|\
    explore more|find more|find out more about|for the latest|for all the latest|for more stories|\
    for more news|for more on|to find out more|stay up to date|stay informed|stay connected|\
    keep up with|never miss|get alerts|get breaking|get email|get notified|get push|get stories|\
    get weekly|get your|also available|listen on|listen to our|listen now|watch our|watch more|\
    hear more|privacy notice|newsletters may contain|we use google|when you purchase|when you buy|\
    as an amazon|this post contains|this post may contain|this article contains|\
    this story contains|this website uses|we value your|we and our|we care about your|\
    we've updated|our site uses|by signing|by submitting|by subscribing|by registering|\
    video player|video unavailable|sorry, your|sorry, we|audio for this|this audio|\
    this is an automated|this story was auto|this article may|this article was originally|\
    this article appeared|this article appears|this article originally|this story was originally|\
    this story was produced|this story originally|this story appeared|this service may|\
    a version of this|for reprint|to reprint|for permission|for licensing|for syndication|\
    except as otherwise|unless otherwise|registration on|registered in|registered office|\
    registered charity|company number|issn|isbn|postmaster|distributed by|web design|website by|\
    site by|site map|design by|designed by|theme:|hosted by|built with|created with|made with|\
    proudly powered|blog at|start writing|start a blog|get started|last modified|last edited|\
    page last|first posted|reading mode|est. reading|read time|duration|length:|word count|listen:|\
    audio:|print:|email:|tel:|phone:|fax:|telephone:|mobile:|website:|web:|twitter:|facebook:|\
    instagram:|linkedin:|address:|media enquiries|media inquiries|press enquiries|press inquiries|\
    press office|for press|for media|for further information|for further details|\
    further information|additional information|about the author|about the company|ratings:|rating:|\
    votes:|average rating|your rating|no ratings|tag us|tag me|tag @|mention @|comments are|\
    comments closed|comments have|comments will|comments must|comments:|add your|add comment|\
    post your|post comment|submit your|submit comment|send us|send this|have a story|report this|\
    see an error|email corrections|to suggest a|you must log|please log|please sign|\
    please register|please subscribe|please read|please note|please share|please consider|\
    please help|please support|already have|already registered|already a|not registered|\
    create an account|create account|create your|select your|enter your|what do you think|take our|\
    play our|try our|shop our|order|book now|book your|coupon|for subscribers|only available|\
    to continue|continue with|you've reached|you have reached|you've read|you have read|\
    this is a subscriber|this is a premium|articles left|articles remaining|free articles|\
    topics in|more topics|related topics|tagged|tagged with|tagged in|posted by|posted under|\
    posted at|posted on|published in|page views|views:|hits:|shares:|likes:|share:|sign up|\
    thank you for reading|licensed under|print recipe|pin recipe|reprinted with|republish this|\
    sign in|log in|learn more about|for more information|by using this|published under a creative|\
    contact me with news|receive email from|see more reviews|keyboard shortcuts|we may earn|\
    we earn|get involved with|send your stories|this story has not been edited|\
    this is a syndicated|auto-generated from|published from a|we invite you to|share or comment|\
    originally published on|the comments below|click to rate|we acknowledge|if you buy|\
    welcome to our|plant a tree in memory|this post may contain affiliate links|\
    this post contains affiliate links|did you make this recipe|\
    a version of this article appears in print|do you have an opinion on the issues|\
    send flowers to|view this post on the web|view this email in|\
    this document is subject to copyright|let us know if there is a problem|\
    we acknowledge the traditional owners|tell us why",
    more: "read more|more|see also|read also|also read|related|read next|up next|watch|listen|\
    more on this|recommended|don't miss|explore more|related story|related article|related stories|\
    more from|read|further reading|you might also like|editor's picks|must read|in pictures|\
    previously|next in this series|trending|latest in|share or comment on this article|\
    comment on this article",
    related: "related links|contact|contacts|media contact|press contact|media contacts|\
    press contacts|press inquiries|media inquiries|related|related articles|related stories|\
    related posts|related topics|related content|related news|more stories|more news|\
    more on this story|most read|most popular|most viewed|trending|trending now|recommended|\
    recommended for you|you may also like|you might also like|read next|up next|see also|read more|\
    read also|latest news|latest|top stories|also in news|more from this author|from our partners|\
    around the web|popular posts|recent posts|more like this|editors' picks|editor's picks|\
    what to read next|keep reading|in this series|more in this section|elsewhere|more from|\
    don't miss|suggested reading|posts navigation|post navigation|archives|categories|blogroll|\
    sponsored stories|explore more on these topics",
    tags: "tags|tag|tagged|topics|related topics|keywords|filed under|categories|category|labels|\
    posted in|explore|subjects|filed in",
    comments: "comments|comment|responses|discussion|reader comments|leave a reply|leave a comment|\
    readers' comments|post a comment|replies|add a comment|join the discussion|letters and comments",
    published: "published|posted|posted on|published on|date|created|first published|issued|\
    released|release date|on|filed|publication date|dated|first posted|originally published|\
    first posted on|posted at",
    updated: "updated|last updated|modified|last modified|updated on|last edited|edited|revised",
    months: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|\
    september sept sep|october oct|november nov|december dec",
    weekdays: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|\
    thurs|fri|sat|sun",
    clock: "on|at|am|pm|a.m.|p.m.|gmt|utc|est|edt|cst|cdt|mst|mdt|et|pt|pst|pdt|cet|cest|bst|ist|\
    jst|o'clock|of|the|hours|hrs|ict|z|ct|mt|aest|sgt|hkt|noon",
    speakers: "q|a|interviewer|question|answer|host|interviewee",
    story: "then|and|but|so|i|he|she|they|we|it|you",
    folio: "page|p|p.|pg|pg.|of",
    beside: "in|at|with|on|outside|inside|near|during|beside|and",
    mail: "title=s|author=f|authors=f|from=f|sender=f|date=d|sent=d|subject=s|re=s|to=x|cc=x|bcc=x|\
    reply-to=x|message-id=x|in-reply-to=x|references=x|newsgroups=x|organization=x|x-mailer=x|\
    mime-version=x|content-type=x|content-transfer-encoding=x|list-id=x|received=x|return-path=x|\
    user-agent=x|delivered-to=x|lines=x|path=x|xref=x|precedence=x|importance=x|attachments=x|\
    attachment=x|keywords=x|summary=x|followup-to=x|distribution=x|approved=x|list-unsubscribe=x",
    lures: "newsletter|subscribe|sign up|facebook|twitter|telegram|whatsapp|instagram|youtube|\
    google news|google+|podcast|©|opens in new|posted in|tagged|filed under|all rights|rss|fanpage|\
    inbox|min read|http|thanks for reading|feel free to share|reader-supported|paid subscriber|\
    free subscriber|free or paid|our app|app store|google play|click here|cancel anytime|\
    cancel at any time|your email address|this post is public|support our journalism|\
    support my work|tiktok|linkedin|unsubscribe|in your browser|free trial|breaking news alerts|\
    our journalism|buy me a coffee|patreon|use of cookies|our cookies|contact us at|email us at|\
    free account|leave a comment|your comment|our standards|trust principles|for the latest|\
    on a device|your choices|your privacy|affiliate commission|we may earn|use cookies|\
    uses cookies|cookie policy|our partners|syndicated feed|auto-generated|not been edited by|\
    commenting platform|comments policy|community guidelines|house rules|moderated|\
    earn a commission|commenting system|ethics statement|cookie|affiliate link|disclosure policy",
    shown: ["Photo", "Words and photos", "Translated by", "Edited by"],
};
