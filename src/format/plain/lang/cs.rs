//! Czech.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "cs",
    common: "a v na se je že to do si s z o pro za ve jsou by byl byla ale jako jeho které který po při už",
    by: "autor=w|napsal=w|napsala=w|text=w|připravil=w|připravila=w|od=w|foto=p|\
             fotografie=p|snímky=p|text a foto=b|text a fotografie=b|přeložil=t|přeložila=t|\
             překlad=t|redigoval=e|editoval=e",
    labels: "autor=w|autorka=w|autoři=w|text=w|zpracoval=w|zpracovala=w|foto=p|fotografie=p|\
             snímek=p|snímky=p|text a foto=b|text a fotografie=b|překlad=t|přeložil=t|\
             přeložila=t|redakce=e|editor=e|editorka=e",
    after: "zpravodaj=w|zpravodajka=w|překlad=t|(red)=e",
    titles: "red.|dr.|prof.|mgr.|ing.|redaktor|redaktorka|zpravodaj",
    and: "a|&",
    photo: "foto|fotografie|snímek|obrázek|ilustrace|zdroj|ilustrační foto|\
             ilustrační snímek|na snímku|mapa|graf|autor fotografie",
    pictured: "ilustrační foto|ilustrační snímek|archivní foto|archiv|čtk|foto|\
             ilustrační fotografie|archivní snímek",
    source: "zdroj|zdroje|podle|převzato z",
    outlets: "noviny|deník|listy|zprávy|týdeník|novinky|lidové|právo|hospodářské|časopis|\
             rozhlas|.cz|kurýr|echo|věstník|měsíčník|zpravodaj",
    agencies: "ČTK|TASR|SITA|AFP|AP|Reuters|dpa|DPA|TASS|APA",
    sections: "domácí|zahraničí|svět|kultura|politika|ekonomika|sport|věda|společnost|názory|\
             komentář|komentáře|glosa|fejeton|reportáž|rozhovor|portrét|zdraví|technika|\
             technologie|cestování|kuchyně|recepty|recept|knihy|film|hudba|školství|\
             životní prostředí|příroda|historie|povídka|poezie|báseň|esej|recenze|analýza|\
             regiony|region|zprávy|lidé|krimi|zajímavosti|magazín|média|tisková zpráva|\
             dopisy|z domova|ze světa|doprava|zemědělství",
    series: "kapitola|část|díl|svazek|dějství",
    buttons: "sdílet|sdílet na facebooku|tweetnout|odeslat|poslat e-mailem|tisk|tisknout|\
             vytisknout|uložit|kopírovat odkaz|kopírovat|poslechnout|přehrát článek|\
             komentovat|diskuse|diskutovat|vstoupit do diskuse|předplatit|přihlásit|\
             přihlásit se|registrovat|menu|hledat|vyhledat|domů|úvod|nahoru|zpět nahoru|\
             reklama|inzerce|komerční sdělení|sledovat|sledujte nás|číst dál|číst více|\
             číst dále|pokračovat|více|přejít k obsahu|přejít na obsah|zobrazit komentáře|\
             zavřít|předchozí|další|to se mi líbí|odpovědět|velikost písma|\
             pouze pro předplatitele|jen pro předplatitele|min čtení|minut čtení|\
             odkaz zkopírován|nahlásit chybu|newsletter|přidat komentář|načíst další|video|\
             vybrali jsme pro vás|článek pokračuje pod reklamou",
    opens: "sdílet na|sdílejte|doba čtení|čas čtení|přihlaste se|přihlásit se|odebírejte|\
             dostávejte|předplaťte|sledujte nás|stáhněte|připojte se|všechna práva|©|\
             copyright|kopírování|publikování|šíření|tento článek|obsah je určen|\
             pro další čtení|už mám|přidejte komentář|napište komentář|kontakt pro média|\
             kontakt pro novináře|zpět na|klikněte|našli jste|zveřejněno v|zobrazit všechny|\
             vaše e-mailová",
    more: "čtěte také|čtěte též|čtěte i|přečtěte si|přečtěte si také|viz také|viz též|více|\
             více k tématu|související|mohlo by vás zajímat|sledujte|video|doporučujeme|\
             podívejte se|číst také",
    related: "čtěte také|související články|související|další články|nejčtenější|\
             nejčtenější články|mohlo by vás zajímat|mohlo by vás také zajímat|doporučujeme|\
             doporučené|více k tématu|k tématu|podobné články|další zprávy|nejnovější|\
             nejnovější zprávy|aktuálně|přečtěte si také|témata|z naší nabídky|\
             další z rubriky",
    tags: "štítky|klíčová slova|témata|tagy|rubriky|kategorie|rubrika|téma",
    comments: "diskuse|komentáře|komentář|komentářů|přidat komentář|diskuze|názory čtenářů|\
             příspěvky",
    published: "publikováno|vydáno|zveřejněno|datum|dne|vloženo|publikováno dne",
    updated: "aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno|poslední úprava",
    months: "ledna leden led|února únor úno|března březen bře|dubna duben dub|\
             května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|\
             září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro",
    weekdays: "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne",
    clock: "v|ve|hod|hodin|h|dne|cet",
    speakers: "o|ot|otázka|odpověď|redaktor",
    story: "a|ale|pak|potom|tak|já|on|ona|my|ano|ne",
    folio: "strana|str.|s.|z|ze",
    mail: "od=f|odesílatel=f|datum=d|odesláno=d|předmět=s|komu=x|kopie=x|přílohy=x|\
             odpovědět=x",
    lures: "odběr|předpl|naši aplikaci|sledujte nás|všechna práva|váš e-mail|\
     do e-mailu|předplat|práva vyhrazena",
    shown: ["Foto", "Text a foto", "Překlad", "Redakce"],
};
