//! Dutch.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "nl",
    common: "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar hij ze die uit",
    by: "door=w|van=w|geschreven door=w|tekst door=w|een verslag van=w|foto's door=p|\
             foto's van=p|foto door=p|foto's=p|beeld door=p|tekst en foto's door=b|\
             tekst en foto's=b|vertaald door=t|vertaling door=t|redactie door=e",
    labels: "auteur=w|tekst=w|door=w|verslag=w|redactie=e|foto=p|foto's=p|beeld=p|\
             fotografie=p|fotograaf=p|tekst en foto's=b|tekst en beeld=b|vertaling=t|\
             vertaler=t|eindredactie=e|redacteur=e",
    after: "correspondent=w|verslaggever=w|onze correspondent=w|vertaling=t",
    titles: "onze correspondent|redacteur|verslaggever|dr.|prof.|van onze redactie",
    and: "en|&",
    photo: "foto|foto's|beeld|afbeelding|archieffoto|illustratie|bijschrift|fotobijschrift|\
             © foto|kaart|grafiek",
    pictured: "archieffoto|archiefbeeld|foto ter illustratie|ter illustratie|foto|anp|\
             illustratie|stockfoto",
    source: "bron|bronnen|via|verschenen in|uit|overgenomen uit",
    outlets: "krant|nieuws|dagblad|courant|nieuwsblad|weekblad|journaal|post|bode|telegraaf|\
             volkskrant|stentor|gelderlander|standaard|morgen|tijd|tijdschrift|.nl|.be|\
             online|omroep|magazine",
    agencies: "ANP|Belga|AFP|AP|Reuters|dpa|DPA|Novum|BELGA|Xinhua|EFE",
    sections: "persmededeling|binnenland|buitenland|cultuur|politiek|economie|sport|wetenschap|opinie|\
             commentaar|regio|regionaal|lokaal|nieuws|reportage|interview|portret|gezondheid|\
             techniek|tech|reizen|koken|recepten|recept|boeken|film|muziek|onderwijs|milieu|\
             natuur|geschiedenis|verhaal|kort verhaal|poëzie|gedicht|essay|column|analyse|\
             samenleving|media|leven|wonen|achtergrond|persbericht|kunst|kunst & cultuur|\
             uit de regio|opmerkelijk|misdaad|klimaat|landbouw|verkeer",
    series: "hoofdstuk|deel|aflevering|boek|bedrijf|band",
    buttons: "delen|deel|deel dit artikel|tweeten|mailen|verstuur|printen|afdrukken|bewaren|\
             opslaan|kopieer link|link kopiëren|luisteren|luister|luister naar dit artikel|\
             reageren|reageer|reacties|abonneren|abonneer|word abonnee|inloggen|log in|\
             registreren|menu|zoeken|home|terug naar boven|naar boven|advertentie|reclame|\
             gesponsord|volgen|volg ons|lees verder|lees meer|meer lezen|toon meer|\
             ga naar de inhoud|naar de inhoud|bekijk reacties|alle reacties|sluiten|vorige|\
             volgende|vind ik leuk|beantwoorden|lettergrootte|alleen voor abonnees|\
             min leestijd|minuten leestijd|link gekopieerd|meld een fout|nieuwsbrief|\
             geef cadeau|laad meer|video|voorlezen|leestijd",
    opens: "deel op|deel via|deel dit|leestijd|schrijf je in|meld je aan|ontvang|\
             abonneer je|volg ons|download|word lid|alle rechten|©|copyright|overname zonder|\
             niets uit deze|dit artikel is|om verder te lezen|al abonnee|laat een reactie|\
             geef een reactie|plaats een reactie|reageer op|perscontact|\
             noot voor de redactie|terug naar|klik hier|geplaatst in|heb je een tip|\
             tip de redactie|bekijk alle|je e-mailadres",
    more: "lees ook|lees verder|lees meer|bekijk ook|zie ook|meer over|gerelateerd|\
             luister ook|kijk ook|ook interessant|bekijk|video|achtergrond|lees|aanrader",
    related: "lees ook|gerelateerde artikelen|gerelateerd|meer nieuws|meest gelezen|\
             best gelezen|ook interessant|meer over dit onderwerp|meer artikelen|\
             laatste nieuws|aanbevolen|bekijk ook|lees verder|\
             dit vind je misschien ook interessant|zie ook|andere artikelen|meer lezen|\
             net binnen|meer in deze rubriek|verwante artikelen",
    tags: "tags|trefwoorden|onderwerpen|thema's|labels|categorieën|categorie|geplaatst in|\
             onderwerp",
    comments: "reacties|reactie|laat een reactie achter|geef een reactie|discussie|\
             plaats een reactie",
    published: "gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|datum|op|verschenen op",
    updated: "bijgewerkt op|bijgewerkt|laatst bijgewerkt|gewijzigd|update|laatste update|\
             aangepast",
    months: "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|\
             september sep sept|oktober okt|november nov|december dec",
    weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
    clock: "van|om|uur|de|op|u|cet|cest",
    speakers: "v|a|vraag|antwoord|interviewer",
    story: "en|maar|toen|dan|ik|hij|zij|wij|nee",
    folio: "pagina|blz|blz.|p.|van",
    mail: "van=f|afzender=f|datum=d|verzonden=d|onderwerp=s|aan=x|cc=x|beantwoorden=x|\
             bijlagen=x",
    lures: "nieuwsbrief|abonne|onze app|volg ons|meld je aan|alle rechten|\
     in je mailbox|je inbox|rechten voorbehouden",
    shown: ["Foto", "Tekst en foto's", "Vertaling", "Redactie"],
};
