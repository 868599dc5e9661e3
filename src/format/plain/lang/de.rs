//! German.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "de",
    common: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an aus",
    by: "von=w|ein bericht von=w|text von=w|aufgezeichnet von=w|interview von=w|\
             geschrieben von=w|verfasst von=w|fotos von=p|foto von=p|text und fotos von=b|\
    übersetzt von=t|\
             aus dem englischen von=t|redaktion=e|eine reportage von=w|ein gastbeitrag von=w|\
             ein kommentar von=w|ein interview von=w|eine kolumne von=w|das interview führte=w|\
             das interview führten=w|das gespräch führte=w|die fragen stellte=w|interview=w|\
             protokoll von=w|protokolliert von=w|ein essay von=w|eine analyse von=w|\
             eine rezension von=w|ein nachruf von=w|bilder von=p|fotografiert von=p|\
             mit fotos von=p|illustration von=p|illustrationen von=p|text und bilder von=b|\
             aus dem englischen übersetzt von=t|aus dem französischen von=t|redigiert von=e|\
             redaktion von=e|herausgegeben von=e",
    labels: "autor=w|autorin=w|text=w|texte=w|von=w|bericht=w|foto=p|fotos=p|bilder=p|bild=p|\
             fotograf=p|fotografie=p|text und fotos=b|text und foto=b|text & fotos=b|\
             text/fotos=b|übersetzung=t|übersetzer=t|redaktion=e|lektorat=e|bearbeitung=e|\
             autoren=w|reportage=w|interview=w|protokoll=w|redakteur=w|redakteurin=w|\
             verfasser=w|fotografin=p|illustration=p|illustrationen=p|grafik=p|\
             text und bilder=b|übersetzerin=t|schlussredaktion=e",
    after: "berichtet=w|(text)=w|korrespondent=w|korrespondentin=w|übersetzung=t",
    titles: "dr.|prof.|redakteur|redakteurin|reporter|unser korrespondent|herr|frau|\
             korrespondent|korrespondentin|reporterin|gastautor|gastautorin|gastbeitrag|\
             kolumnist|kolumnistin|volontär|volontärin|chefredakteur|chefredakteurin|\
             unsere korrespondentin|unserem mitarbeiter|unserer mitarbeiterin|\
             unserem redaktionsmitglied|unserer redakteurin|unserem redakteur",
    and: "und|&|sowie",
    photo: "foto|fotos|bild|bilder|symbolfoto|symbolbild|archivfoto|archivbild|grafik|\
             illustration|bildquelle|quelle|© foto|abbildung|abb|karte|zeichnung|bildnachweis|\
             bildrechte|bildunterschrift|fotostrecke|screenshot",
    pictured: "symbolbild|symbolfoto|archivbild|archivfoto|archiv|foto|bild|illustration|\
             beispielbild|themenbild|dpa|picture alliance|imago|imago images|getty images|epd|\
             kna|afp|reuters|privat|handout|picture-alliance|picture-alliance/dpa|\
             dpa picture-alliance|ap/dpa",
    source: "quelle|quellen|erschienen in|zuerst erschienen in|mit material von|\
             mit material der|nach informationen von",
    outlets: "zeitung|nachrichten|tagblatt|anzeiger|kurier|bote|post|presse|rundschau|tageblatt|\
             morgenpost|blatt|spiegel|echo|magazin|allgemeine|merkur|volksstimme|courier|.de|\
             wochenblatt|online|faz|taz|süddeutsche|tagesspiegel|kreiszeitung|abendblatt|ndr|\
             wdr|mdr|swr|rbb|deutschlandfunk|tagesschau|ostsee-zeitung|krautreporter|\
             wochenzeitung|woz|nzz",
    agencies: "dpa|dpa/tmn|dpa-infocom|AFP|AP|Reuters|KNA|epd|APA|SDA|Keystone-SDA|sid|SID|dts|\
             ots|lby|lnw|dapd|Xinhua|DPA|afp|kna|reuters|ap|sda|Bloomberg|dpa-AFX|\
             picture alliance|imago|red|lsw|dpa/lsw|dpa/lby|dpa/lnw",
    sections: "presseinformation|medienmitteilung|kurioses|politik|wirtschaft|kultur|sport|\
             wissen|wissenschaft|gesellschaft|panorama|lokales|regional|meinung|kommentar|\
             leitartikel|reportage|interview|porträt|feuilleton|reise|gesundheit|technik|\
             digital|vermischtes|aus aller welt|ratgeber|leben|stil|geld|auto|bildung|umwelt|\
             natur|literatur|kurzgeschichte|erzählung|gedicht|essay|kolumne|glosse|rezension|\
             netzwelt|medien|stadtleben|lokalnachrichten|kino|musik|bücher|rezepte|geschichte|\
             ausland|inland|pressemitteilung|nachrichten|karriere|verkehr|reisen|region|\
             aus der region|deutschland|europa|welt|gastbeitrag|debatte|analyse|nachruf|dossier|\
             magazin|familie|ernährung|rezept|wochenmarkt|entdecken|mode|mobilität|immobilien|\
             finanzen|schule|klima|tiere|buch|film|theater|kunst|krimi|blaulicht|polizei|justiz|\
             wetter|berlin|hamburg|münchen|öko|wahrheit|nord|startseite|news|lyrik|märchen|\
             leserbriefe|haushalt|garten|bezirke|landkreis|z+|plus|\
    roman|leserbrief|kritik",
    series: "kapitel|teil|folge|band|akt|serie",
    buttons: "teilen|twittern|merken|drucken|artikel anhören|anhören|vorlesen|artikel vorlesen|\
             speichern|artikel merken|auf die merkliste|mailen|per mail versenden|versenden|\
             kopieren|link kopieren|kommentieren|kommentare|zur startseite|startseite|nach oben|\
             zum seitenanfang|seitenanfang|anzeige|werbung|abonnieren|jetzt abonnieren|anmelden|\
             registrieren|einloggen|login|menü|suche|zum inhalt springen|direkt zum inhalt|\
             weiterlesen|mehr anzeigen|alle anzeigen|feedback|artikel verschenken|verschenken|\
             folgen|schriftgröße|schließen|zurück|weiter|vorheriger artikel|nächster artikel|\
             impressum|datenschutz|min lesezeit|minuten lesezeit|gefällt mir|antworten|\
             alle kommentare|mehr laden|e-mail|artikel drucken|empfehlen|sperrfrist|newsletter|\
             als favorit speichern|zur merkliste hinzufügen|video|exklusiv für abonnenten|\
             nur für abonnenten|zum hauptinhalt springen|zur navigation springen|\
             zur suche springen|abo testen|abo|jetzt testen|probeabo|abo-shop|digitalabo|\
             e-paper|epaper|konto|mein konto|mein profil|menu|suchen|home|artikel teilen|\
             auf facebook teilen|auf x teilen|auf twitter teilen|bei whatsapp teilen|\
             per e-mail teilen|per mail teilen|per e-mail versenden|per e-mail|weiterleiten|\
             schenken|merkliste|druckversion|link kopiert|vorlesen lassen|jetzt anhören|schrift|\
             schrift vergrößern|schrift verkleinern|kommentare lesen|kommentare anzeigen|\
             jetzt kommentieren|kommentar schreiben|kommentar verfassen|beitrag schreiben|\
             diskutieren|mitdiskutieren|alle kommentare anzeigen|melden|themen folgen|\
             autor folgen|autorin folgen|anzeigen|artikel wird nach der anzeige fortgesetzt|\
             weiterlesen nach der anzeige|mehr lesen|lesezeit|min. lesezeit|lesedauer|\
             lesedauer: min|lesezeit: min.|lesezeit: minuten|für abonnenten|bezahlinhalt|\
             plus-artikel|datenschutzerklärung|agb|nutzungsbedingungen|cookie-einstellungen|\
             cookies|privatsphäre|privacy center|kontakt|hilfe|hilfe & kontakt|werben|\
             mediadaten|newsletter bestellen|push-nachrichten|rss|zurück nach oben|vor|\
             alles akzeptieren|alle akzeptieren|akzeptieren|zustimmen|zustimmen und weiter|\
             einverstanden|ablehnen|einstellungen|bild vergrößern|bilderstrecke|zur fotostrecke|\
             audio|podcast|feedback geben|fehler melden|korrektur|hinweis geben|zur übersicht|\
             übersicht|spiele|quiz|archiv|themen|ressorts|mehr|abonnement|abonnements|\
             abo kündigen|shop|alle themen|artikelrechte erwerben|permalink|zur merkliste|\
             artikel zum hören|min|min.",
    opens: "teilen auf|auf facebook teilen|auf twitter teilen|lesezeit|lesedauer|newsletter|\
             melden sie sich|abonnieren sie|jetzt testen|laden sie|folgen sie uns|\
             alle rechte vorbehalten|©|copyright|nachdruck|kommentar schreiben|\
             schreiben sie einen|diskutieren sie|dieser artikel ist|weitere informationen unter|\
             pressekontakt|rückfragen|zurück zu|zur startseite|haben sie einen fehler|\
             fehler gefunden|der artikel ist|sie möchten|hier klicken|themen folgen|\
             alle artikel|anzeige|melden sie|hinweis der redaktion:anzeige|aus:|\
             jetzt abonnieren|registrieren sie|mit ihrer registrierung|mit ihrer anmeldung|\
             mit der anmeldung|ich bin damit einverstanden|wir verwenden cookies|\
             diese website verwendet|diese webseite verwendet|wir und unsere partner|\
             um unsere webseite|erhalten sie|bleiben sie|folgen sie|installieren sie|\
             lesen sie jetzt|weiterlesen mit|dieser text erschien|dieser beitrag erschien|\
             dieser artikel erschien|der artikel erschien|geschätzte lesezeit|ihre e-mail|\
             ihre e-mail-adresse|erforderliche felder|schreiben sie uns|die kommentarfunktion|\
             die redaktion behält|kontakt für|newsletter:|jeden freitag|jeden morgen|\
             unser newsletter|hier geht es|transparenzhinweis|unterstützen sie|spenden sie|\
             startseite >|kommentare|schreiben sie einen kommentar|kommentar verfassen|\
             artikelrechte|permalink:|\
    fortsetzung auf seite|fortsetzung von seite|herausgeber|rückfragen von medienvertretern|\
    rückfragen der medien",
    more: "lesen sie auch|lesen sie hier|lesen sie mehr|mehr dazu|mehr zum thema|siehe auch|\
             auch interessant|weiterlesen|weitere artikel|passend dazu|dazu passend|hintergrund|\
             video|zum thema|interview|lesetipp|empfehlung|mehr lesen|lesen sie dazu|\
             auch lesenswert|zum weiterlesen|mehr|dazu|weitere informationen|\
             das könnte sie auch interessieren|hier lesen|hören sie dazu",
    related: "lesen sie auch|mehr zum thema|auch interessant|das könnte sie auch interessieren|\
             das könnte sie interessieren|weitere artikel|meistgelesen|meistgelesene artikel|\
             meist gelesen|ähnliche artikel|verwandte artikel|themen|zum thema|\
             passend zum thema|weitere themen|neueste artikel|mehr aus|mehr aus dem ressort|\
             lesetipps|empfohlene artikel|links zum thema|mehr lesen|weitere meldungen|\
             top-themen|auch lesenswert|das könnte dich auch interessieren|\
             meistgelesen aus politik|am meisten gelesen|meistkommentiert|neueste nachrichten|\
             aktuelle nachrichten|weitere nachrichten|ähnliche beiträge|verwandte themen|\
             empfehlungen|empfehlungen der redaktion|empfohlen|unsere empfehlungen|\
             für sie empfohlen|mehr von|mehr nachrichten|mehr artikel|topthemen|beliebt|\
             beliebte artikel|aus dem archiv|newsticker|eilmeldungen|das beste aus|\
             links zum artikel|alle meldungen|mehr meldungen",
    tags: "schlagwörter|schlagworte|stichwörter|stichworte|themen|tags|kategorien|kategorie|\
             abgelegt unter|veröffentlicht in|themen in diesem artikel|mehr zu|\
             mehr zu den themen|mehr zu diesen themen|weitere themen|themenseiten|rubrik",
    comments: "kommentare|kommentar|leserkommentare|diskussion|diskutieren|\
             schreiben sie einen kommentar|leserbriefe|kommentar verfassen|\
             kommentare zum artikel|debatte|lesermeinungen|ihre meinung|diskutieren sie mit|\
             beiträge",
    published: "veröffentlicht am|veröffentlicht|erschienen am|stand|datum|vom|am|erstellt am|\
             publiziert am|erstveröffentlichung|erschienen|publiziert|erstellt|veröffentlichung",
    updated: "aktualisiert am|aktualisiert|zuletzt aktualisiert|geändert am|\
             letzte aktualisierung|update|zuletzt geändert|zuletzt aktualisiert am|geändert|\
             bearbeitet|letzte änderung",
    months: "januar jan jänner|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|\
             august aug|september sep sept|oktober okt|november nov|dezember dez",
    weekdays: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|mo|di|mi|\
             do|fr|sa|so",
    clock: "ab|gegen|um|uhr|den|der|am|vom|mesz|mez",
    speakers: "frage|antwort|f|a|interviewer",
    story: "und|aber|dann|da|ich|er|sie|wir|es",
    folio: "seite|s.|von",
    beside: "in|im|vor|mit|bei|beim|auf|am|an|und",
    mail: "von=f|absender=f|datum=d|gesendet=d|betreff=s|an=x|cc=x|kopie=x|antwort an=x|\
             anlagen=x",
    lures: "abonnieren|alle rechte|abonne|unsere app|kostenlos testen|unsere newsletter|\
             folgen sie|jetzt registrieren|ihre e-mail|\
     in ihr postfach|ihre e-mail-adresse",
    shown: ["Foto", "Text und Fotos", "Übersetzung", "Redaktion"],
};
