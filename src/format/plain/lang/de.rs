//! German.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "de",
    common: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an aus",
    by: "von=w|ein bericht von=w|text von=w|aufgezeichnet von=w|interview von=w|\
             geschrieben von=w|fotos von=p|foto von=p|text und fotos von=b|übersetzt von=t|\
             aus dem englischen von=t|redaktion=e",
    labels: "autor=w|autorin=w|text=w|texte=w|von=w|bericht=w|foto=p|fotos=p|bilder=p|bild=p|\
             fotograf=p|fotografie=p|text und fotos=b|text und foto=b|text & fotos=b|\
             text/fotos=b|übersetzung=t|übersetzer=t|redaktion=e|lektorat=e|bearbeitung=e",
    after: "berichtet=w|(text)=w|korrespondent=w|korrespondentin=w|übersetzung=t",
    titles: "dr.|prof.|redakteur|redakteurin|reporter|unser korrespondent|herr|frau",
    and: "und|&|sowie",
    photo: "foto|fotos|bild|bilder|symbolfoto|symbolbild|archivfoto|archivbild|grafik|\
             illustration|bildquelle|quelle|© foto|abbildung|abb|karte|zeichnung",
    pictured: "symbolbild|symbolfoto|archivbild|archivfoto|archiv|foto|bild|illustration|\
             beispielbild|themenbild",
    source: "quelle|quellen|aus|erschienen in|zuerst erschienen in",
    outlets: "zeitung|nachrichten|tagblatt|anzeiger|kurier|bote|post|presse|rundschau|\
             tageblatt|morgenpost|blatt|spiegel|echo|magazin|allgemeine|merkur|volksstimme|\
             courier|.de|wochenblatt|online",
    agencies: "dpa|dpa/tmn|dpa-infocom|AFP|AP|Reuters|KNA|epd|APA|SDA|Keystone-SDA|sid|SID|dts|\
             ots|lby|lnw|dapd|Xinhua",
    sections: "presseinformation|medienmitteilung|kurioses|politik|wirtschaft|kultur|sport|wissen|wissenschaft|gesellschaft|\
             panorama|lokales|regional|meinung|kommentar|leitartikel|reportage|interview|\
             porträt|feuilleton|reise|gesundheit|technik|digital|vermischtes|aus aller welt|\
             ratgeber|leben|stil|geld|auto|bildung|umwelt|natur|literatur|kurzgeschichte|\
             erzählung|gedicht|essay|kolumne|glosse|rezension|netzwelt|medien|stadtleben|\
             lokalnachrichten|kino|musik|bücher|rezepte|geschichte|ausland|inland|\
             pressemitteilung|nachrichten|karriere|verkehr",
    series: "kapitel|teil|folge|band|akt|serie",
    buttons: "teilen|twittern|merken|drucken|artikel anhören|anhören|vorlesen|\
             artikel vorlesen|speichern|artikel merken|auf die merkliste|mailen|\
             per mail versenden|versenden|kopieren|link kopieren|kommentieren|kommentare|\
             zur startseite|startseite|nach oben|zum seitenanfang|seitenanfang|anzeige|\
             werbung|abonnieren|jetzt abonnieren|anmelden|registrieren|einloggen|login|menü|\
             suche|zum inhalt springen|direkt zum inhalt|weiterlesen|mehr anzeigen|\
             alle anzeigen|feedback|artikel verschenken|verschenken|folgen|schriftgröße|\
             schließen|zurück|weiter|vorheriger artikel|nächster artikel|impressum|\
             datenschutz|min lesezeit|minuten lesezeit|gefällt mir|antworten|alle kommentare|\
             mehr laden|e-mail|artikel drucken|empfehlen|sperrfrist|newsletter|\
             als favorit speichern|zur merkliste hinzufügen|video|exklusiv für abonnenten|\
             nur für abonnenten",
    opens: "teilen auf|auf facebook teilen|auf twitter teilen|lesezeit|lesedauer|\
             newsletter|melden sie sich|abonnieren sie|jetzt testen|laden sie|folgen sie uns|\
             alle rechte vorbehalten|©|copyright|nachdruck|kommentare|kommentar schreiben|\
             schreiben sie einen|diskutieren sie|ihre meinung|dieser artikel ist|\
             weitere informationen unter|pressekontakt|rückfragen|zurück zu|zur startseite|\
             haben sie einen fehler|fehler gefunden|der artikel ist|sie möchten|hier klicken|\
             themen folgen|alle artikel|anzeige|melden sie|mehr zum thema|\
             hinweis der redaktion:anzeige",
    more: "lesen sie auch|lesen sie hier|lesen sie mehr|mehr dazu|mehr zum thema|\
             siehe auch|auch interessant|weiterlesen|weitere artikel|passend dazu|\
             dazu passend|hintergrund|video|zum thema|interview|lesetipp|empfehlung|\
             mehr lesen",
    related: "lesen sie auch|mehr zum thema|auch interessant|\
             das könnte sie auch interessieren|das könnte sie interessieren|weitere artikel|\
             meistgelesen|meistgelesene artikel|meist gelesen|ähnliche artikel|\
             verwandte artikel|themen|zum thema|passend zum thema|weitere themen|aktuelles|\
             neueste artikel|mehr aus|mehr aus dem ressort|lesetipps|empfohlene artikel|\
             links zum thema|mehr lesen|weitere meldungen|top-themen",
    tags: "schlagwörter|schlagworte|stichwörter|stichworte|themen|tags|kategorien|\
             kategorie|abgelegt unter|veröffentlicht in",
    comments: "kommentare|kommentar|leserkommentare|diskussion|diskutieren|\
             schreiben sie einen kommentar|leserbriefe|kommentar verfassen",
    published: "veröffentlicht am|veröffentlicht|erschienen am|stand|datum|vom|am|erstellt am|\
             publiziert am|erstveröffentlichung",
    updated: "aktualisiert am|aktualisiert|zuletzt aktualisiert|geändert am|\
             letzte aktualisierung|update|zuletzt geändert",
    months: "januar jan jänner|februar feb|märz mär|april apr|mai|juni jun|juli jul|\
             august aug|september sep sept|oktober okt|november nov|dezember dez",
    weekdays: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|mo|di|mi|\
             do|fr|sa|so",
    clock: "ab|gegen|um|uhr|den|der|am|vom|mesz|mez",
    speakers: "frage|antwort|f|a|interviewer",
    story: "und|aber|dann|da|ich|er|sie|wir|es",
    folio: "seite|s.|von",
    mail: "von=f|absender=f|datum=d|gesendet=d|betreff=s|an=x|cc=x|kopie=x|antwort an=x|\
             anlagen=x",
    lures: "abonnieren|alle rechte|abonne|unsere app|kostenlos testen|unsere newsletter|\
             folgen sie|jetzt registrieren|ihre e-mail|\
     in ihr postfach|ihre e-mail-adresse",
    shown: ["Foto", "Text und Fotos", "Übersetzung", "Redaktion"],
};
