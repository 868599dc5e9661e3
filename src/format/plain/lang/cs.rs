//! Czech.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "cs",
    common: "a v na se je že to do si s z o pro za ve jsou by byl byla ale jako jeho které který po při už",
    by: "autor=w|napsal=w|napsala=w|text=w|připravil=w|připravila=w|od=w|foto=p|fotografie=p|\
             snímky=p|text a foto=b|text a fotografie=b|přeložil=t|přeložila=t|překlad=t|\
             redigoval=e|editoval=e|autorka=w|napsali=w|texty=w|zpracoval=w|zpracovala=w|\
             rozhovor vedl=w|rozhovor vedla=w|ptal se=w|ptala se=w|reportáž=w|\
             zaznamenal=w|zaznamenala=w|fotil=p|ilustrace=p|kresba=p|text i foto=b|\
             z angličtiny přeložil=t|z angličtiny přeložila=t|redigovala=e|editovala=e|editor=e",
    labels: "autor=w|autorka=w|autoři=w|text=w|zpracoval=w|zpracovala=w|foto=p|fotografie=p|\
             snímek=p|snímky=p|text a foto=b|text a fotografie=b|překlad=t|přeložil=t|\
             přeložila=t|redakce=e|editor=e|editorka=e|texty=w|připravil=w|připravila=w|\
             redaktor=w|redaktorka=w|reportér=w|reportérka=w|rozhovor=w|reportáž=w|ptal se=w|\
             ptala se=w|fotograf=p|fotografka=p|ilustrace=p|kresba=p|grafika=p|text i foto=b|\
             překladatel=t|překladatelka=t|korektura=e|redigoval=e|redigovala=e",
    after: "zpravodaj=w|zpravodajka=w|překlad=t|(red)=e|redaktor=w|redaktorka=w",
    titles: "red.|dr.|prof.|mgr.|ing.|redaktor|redaktorka|zpravodaj|phdr.|mudr.|doc.|\
             zpravodajka|reportér|reportérka|komentátor|komentátorka|šéfredaktor|šéfredaktorka|\
             publicista|publicistka|spisovatel|spisovatelka|externí autor|redakce|\
             spolupracovník|novinář|novinářka|čtenář|čtenářka|autor|autorka|student|studentka|\
             zvláštní zpravodaj|stálý zpravodaj",
    and: "a|&",
    photo: "foto|fotografie|snímek|obrázek|ilustrace|zdroj|ilustrační foto|ilustrační snímek|\
             na snímku|mapa|graf|autor fotografie|popisek|video|kresba|infografika|\
             archivní snímek|autor foto|reprofoto|zdroj fotografie",
    pictured: "ilustrační foto|ilustrační snímek|archivní foto|archiv|čtk|foto|\
             ilustrační fotografie|archivní snímek|foto čtk|profimedia|archiv autora|\
             archiv autorky|rodinný archiv|soukromý archiv|reuters|afp|getty images|\
             shutterstock|mafra|reprofoto|ilustrační|ap|isifa",
    source: "zdroj|zdroje|podle|převzato z|převzato|s použitím|s využitím|vyšlo v|z knihy|\
             publikováno v",
    outlets: "noviny|deník|listy|zprávy|týdeník|novinky|lidové|právo|hospodářské|časopis|\
             rozhlas|.cz|kurýr|echo|věstník|měsíčník|zpravodaj|idnes|respekt|reflex|aktuálně|\
             seznam zprávy|ihned|lidovky|ct24|čt24|deník n|večerník|revue|magazín|a2larm|\
             neviditelný pes|mladá fronta|hospodářské noviny|lidové noviny",
    agencies: "ČTK|TASR|SITA|AFP|AP|Reuters|dpa|DPA|TASS|APA|čtk|PAP|Interfax|Bloomberg|EFE|\
             ANSA|Profimedia|ČTK/AP|ČTK, red|MTI|Unian|Ukrinform|Mediafax|red",
    sections: "domácí|zahraničí|svět|kultura|politika|ekonomika|sport|věda|společnost|názory|\
             komentář|komentáře|glosa|fejeton|reportáž|rozhovor|portrét|zdraví|technika|\
             technologie|cestování|kuchyně|recepty|recept|knihy|film|hudba|školství|\
             životní prostředí|příroda|historie|povídka|poezie|báseň|esej|recenze|analýza|\
             regiony|region|zprávy|lidé|krimi|zajímavosti|magazín|média|tisková zpráva|dopisy|\
             z domova|ze světa|doprava|zemědělství|zahraniční|česko|praha|brno|byznys|peníze|\
             finance|fotbal|hokej|názor|glosy|fejetony|sloupek|sloupky|reportáže|rozhovory|\
             profil|technet|kniha|filmy|divadlo|umění|výtvarné umění|vzdělání|klima|povídky|\
             básně|eseje|kraje|místní|město|černá kronika|dopisy čtenářů|auto|bydlení|\
             dům a zahrada|zahrada|rodina|děti|ona|žena|styl|životní styl|móda|víkend|salon|\
             kavárna|literatura|nekrolog|vzpomínka|úvodník|editorial|názory a komentáře|blog|\
             blogy|diskuse|podcasty|podcast|video|foto|počasí|soudy|justice|zvířata|práce|rady|\
             tipy|výlety|svět kolem nás|dokument|seriál|speciál|téma|téma dne|titulní strana|\
             hlavní stránka|domů|\
    román|dopis|pohádka",
    series: "kapitola|část|díl|svazek|dějství|kniha|oddíl|epizoda|hlava|zpěv",
    buttons: "sdílet|sdílet na facebooku|tweetnout|odeslat|poslat e-mailem|tisk|tisknout|\
             vytisknout|uložit|kopírovat odkaz|kopírovat|poslechnout|přehrát článek|komentovat|\
             diskuse|diskutovat|vstoupit do diskuse|předplatit|přihlásit|přihlásit se|\
             registrovat|menu|hledat|vyhledat|domů|úvod|nahoru|zpět nahoru|reklama|inzerce|\
             komerční sdělení|sledovat|sledujte nás|číst dál|číst více|číst dále|pokračovat|\
             více|přejít k obsahu|přejít na obsah|zobrazit komentáře|zavřít|předchozí|další|\
             to se mi líbí|odpovědět|velikost písma|pouze pro předplatitele|\
             jen pro předplatitele|min čtení|minut čtení|odkaz zkopírován|nahlásit chybu|\
             newsletter|přidat komentář|načíst další|video|vybrali jsme pro vás|\
             článek pokračuje pod reklamou|přejít k hlavnímu obsahu|přeskočit na obsah|\
             přihlášení|odhlásit|registrace|registrovat se|můj účet|účet|vyhledávání|\
             titulní stránka|předplatné|předplaťte si|koupit předplatné|vyzkoušet|\
             získat předplatné|sdílet článek|sdílet na x|sdílet na twitteru|sdílet na síti x|\
             sdílet na whatsapp|sdílej|tweet|poslat|poslat emailem|poslat mailem|poslat článek|\
             poslat odkaz|doporučit|doporučit článek|zkopírovat odkaz|vytisknout článek|\
             uložit na později|uložit článek|do oblíbených|přečíst později|číst později|\
             poslechnout článek|poslechněte si článek|přehrát|přehrát audio|audio|komentářů|\
             diskuze|vstoupit do diskuze|diskuse k článku|zobrazit diskusi|přidat příspěvek|\
             přispět do diskuse|příspěvků|žádné komentáře|inzerát|komerční článek|pr článek|\
             placená inzerce|pokračování pod reklamou|sledovat autora|sledovat téma|sleduj nás|\
             číst celý článek|celý článek|pokračovat ve čtení|zobrazit více|načíst více|\
             další články|zobrazit vše|minuty čtení|min. čtení|doba čtení|doba čtení: min|\
             čas čtení|čtení na min|čtení na minut|čtení na minuty|zvětšit písmo|zmenšit písmo|\
             větší písmo|menší písmo|tmavý režim|líbí se mi|nelíbí se mi|reagovat|nahlásit|\
             nahlásit příspěvek|upozornit na chybu|souhlasím|souhlasím se vším|přijmout|\
             přijmout vše|přijmout cookies|odmítnout|odmítnout vše|nesouhlasím|nastavení|\
             nastavení cookies|podrobné nastavení|zásady ochrany osobních údajů|\
             ochrana soukromí|ochrana osobních údajů|cookies|podmínky užití|obchodní podmínky|\
             všeobecné podmínky|kontakt|kontakty|o nás|redakce|reklama a inzerce|nápověda|\
             newslettery|elektronické vydání|pro předplatitele|prémiový obsah|premium|\
             stáhnout aplikaci|aplikace|mobilní aplikace|zpět|zpět na začátek|předchozí článek|\
             další článek|následující|následující článek|starší|novější|galerie|fotogalerie|\
             otevřít galerii|zobrazit galerii|vstoupit do galerie|přehrát video|videa|\
             darovat článek|odemknout článek|archiv|rss|podpořte nás|podpořit|darovat|hlasovat|\
             anketa|x.com|facebook|instagram|google news|přidejte si|odložit na později|\
    verze pro tisk",
    opens: "sdílet na|sdílejte|doba čtení|čas čtení|přihlaste se|přihlásit se|odebírejte|\
             dostávejte|předplaťte|sledujte nás|stáhněte|připojte se|všechna práva|©|copyright|\
             kopírování|publikování|šíření|tento článek|obsah je určen|pro další čtení|už mám|\
             přidejte komentář|kontakt pro média|kontakt pro novináře|zpět na|klikněte|\
             našli jste|zveřejněno v|zobrazit všechny|vaše e-mailová|přihlaste se k odběru|\
             odběr|předplatným|získejte|přidejte se|jakékoliv užití|jakékoli užití|\
             bez předchozího|tento text|článek vyšel|text vyšel|tento obsah|chcete číst|\
             chcete-li|zbývá vám|máte předplatné|již máte|napište nám|zadejte|váš e-mail|\
             vyžadované|povinná pole|tento web používá|tyto stránky|tato stránka|\
             používáme cookies|používáme soubory|soubory cookie|my a naši|pro více informací|\
             tiskový mluvčí:|viděli jste|máte tip|máte pro nás|podpořte|přispějte|přispět na|\
             každé ráno|nejdůležitější zprávy|diskuse je|napište komentář|líbil se vám text|\
    podpořte nezávislou",
    more: "čtěte také|čtěte též|čtěte i|přečtěte si|přečtěte si také|viz také|viz též|více|\
             více k tématu|související|mohlo by vás zajímat|sledujte|video|doporučujeme|\
             podívejte se|číst také|čtěte více|čtěte dále|přečtěte si i|přečtěte si více|\
             více o tématu|související článek|podívejte se také|poslechněte si|\
             poslechněte si také|nepřehlédněte|ke čtení|více zde",
    related: "čtěte také|související články|související|další články|nejčtenější|\
             nejčtenější články|mohlo by vás zajímat|mohlo by vás také zajímat|doporučujeme|\
             doporučené|více k tématu|k tématu|podobné články|další zprávy|nejnovější|\
             nejnovější zprávy|aktuálně|přečtěte si také|témata|z naší nabídky|další z rubriky|\
             čtěte i|čtěte dále|přečtěte si|související témata|další články autora|\
             další texty autora|články autora|nejdiskutovanější|nejsledovanější|\
             mohlo by se vám líbit|může vás zajímat|doporučené články|redakce doporučuje|\
             výběr redakce|tipy redakce|podobné|další z rubriky domácí|nejnovější články|\
             poslední zprávy|právě se děje|nepřehlédněte|populární|populární články|\
             hlavní zprávy|ze stejné rubriky|z archivu|partneři|naši partneři|nové články|\
             jinde na webu|příbuzné články|další čtení|nejnovější příspěvky",
    tags: "štítky|klíčová slova|témata|tagy|rubriky|kategorie|rubrika|téma|témata článku|\
             témata:|zařazeno v",
    comments: "diskuse|komentáře|komentář|komentářů|přidat komentář|diskuze|názory čtenářů|\
             příspěvky|diskuse k článku|diskuse čtenářů|napište komentář|vaše komentáře|\
             napsat komentář|zanechat odpověď|\
    vstoupit do diskuse",
    published: "publikováno|vydáno|zveřejněno|datum|dne|vloženo|publikováno dne|datum vydání|\
             datum publikace|vyšlo|vytvořeno|přidáno|napsáno",
    updated: "aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno|poslední úprava|\
             aktualizováno dne|naposledy aktualizováno|naposledy upraveno|aktual.|editováno",
    months: "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|\
             června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|\
             listopadu listopad lis|prosince prosinec pro",
    weekdays: "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne",
    clock: "v|ve|hod|hodin|h|dne|cet",
    speakers: "o|ot|otázka|odpověď|redaktor|redaktorka|redakce|moderátor",
    story: "a|ale|pak|potom|tak|já|on|ona|my|ano|ne",
    folio: "strana|str.|s.|z|ze|stránka|stranu",
    beside: "v|ve|na|před|s|se|při|během|u|a",
    mail: "od=f|odesílatel=f|datum=d|odesláno=d|předmět=s|komu=x|kopie=x|přílohy=x|odpovědět=x|\
             věc=s|skrytá kopie=x|příloha=x",
    lures: "odběr|předpl|naši aplikaci|sledujte nás|všechna práva|váš e-mail|\
     do e-mailu|předplat|práva vyhrazena|\
    nezávislou žurnalistiku|sdílejte ho",
    shown: ["Foto", "Text a foto", "Překlad", "Redakce"],
};
