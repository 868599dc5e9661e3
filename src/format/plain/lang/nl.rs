//! Dutch.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "nl",
    common: "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar hij ze die uit",
    by: "door=w|van=w|geschreven door=w|tekst door=w|een verslag van=w|foto's door=p|\
             foto's van=p|foto door=p|foto's=p|beeld door=p|tekst en foto's door=b|\
             tekst en foto's=b|vertaald door=t|vertaling door=t|redactie door=e|\
             van onze verslaggever=w|van onze verslaggeefster=w|van onze correspondent=w|\
             van onze redacteur=w|tekst van=w|tekst=w|een reportage van=w|interview door=w|\
             opgetekend door=w|column van=w|gepubliceerd door=w|geplaatst door=w|foto van=p|\
             beeld van=p|fotografie van=p|met foto's van=p|illustratie van=p|illustraties van=p|\
             tekst en foto's van=b|vertaling van=t|bewerkt door=e|redactie van=e|\
             onder redactie van=e",
    labels: "auteur=w|tekst=w|door=w|verslag=w|redactie=e|foto=p|foto's=p|beeld=p|fotografie=p|\
             fotograaf=p|tekst en foto's=b|tekst en beeld=b|vertaling=t|vertaler=t|\
             eindredactie=e|redacteur=e|auteurs=w|verslaggever=w|verslaggeefster=w|journalist=w|\
             reportage=w|interview=w|illustratie=p|illustraties=p|tekst & foto's=b|\
             tekst en foto=b|vertaalster=t|bewerking=e",
    after: "correspondent=w|verslaggever=w|onze correspondent=w|vertaling=t",
    titles: "onze correspondent|redacteur|verslaggever|dr.|prof.|van onze redactie|\
             verslaggeefster|onze verslaggever|redactie|onze redactie|correspondent|columnist|\
             journalist|freelance journalist|freelancer|hoofdredacteur|chef|gastauteur|stagiair|\
             regioverslaggever|politiek verslaggever",
    and: "en|&",
    photo: "foto|foto's|beeld|afbeelding|archieffoto|illustratie|bijschrift|fotobijschrift|\
             © foto|kaart|grafiek|video|infographic|foto ter illustratie|tekening|bron",
    pictured: "archieffoto|archiefbeeld|foto ter illustratie|ter illustratie|foto|anp|\
             illustratie|stockfoto|archief|anp foto|belga|reuters|afp|ap|getty images|epa|\
             illustratief|eigen foto|privéfoto|hollandse hoogte|shutterstock",
    source: "bron|bronnen|via|verschenen in|overgenomen uit|eerder verschenen in",
    outlets: "krant|nieuws|dagblad|courant|nieuwsblad|weekblad|journaal|post|bode|telegraaf|\
             volkskrant|stentor|gelderlander|standaard|morgen|tijd|tijdschrift|.nl|.be|online|\
             omroep|magazine|nrc|parool|de standaard|de morgen|tubantia|noordhollands|nos|vrt|\
             rtl|rtv|nu.nl|knack|humo|elsevier|limburger|leeuwarder|de correspondent",
    agencies: "ANP|Belga|AFP|AP|Reuters|dpa|DPA|Novum|BELGA|Xinhua|EFE|Anp|GPD|EPA|ANP Foto|\
             Hollandse Hoogte|Bloomberg|Kyodo|BPA|Getty Images",
    sections: "persmededeling|binnenland|buitenland|cultuur|politiek|economie|sport|wetenschap|\
             opinie|commentaar|regio|regionaal|lokaal|nieuws|reportage|interview|portret|\
             gezondheid|techniek|tech|reizen|koken|recepten|recept|boeken|film|muziek|onderwijs|\
             milieu|natuur|geschiedenis|verhaal|kort verhaal|poëzie|gedicht|essay|column|\
             analyse|samenleving|media|leven|wonen|achtergrond|persbericht|kunst|\
             kunst & cultuur|uit de regio|opmerkelijk|misdaad|klimaat|landbouw|verkeer|\
             technologie|zorg|eten|theater|columns|profiel|necrologie|in memoriam|recensie|\
             brieven|ingezonden|stad|112|rechtspraak|weer|liveblog|live|video|podcast|podcasts|\
             uitzendingen|lifestyle|tuin|familie|geld|werk|auto|dieren|achterklap|koningshuis|\
             beter leven|magazine|weekend|zaterdag|wereld|europa|vlaanderen|brussel|antwerpen|\
             amsterdam|rotterdam|den haag|home|meest gelezen|dossier|longread|serie|boer|\
    roman|brief|sprookje|ingezonden brief",
    series: "hoofdstuk|deel|aflevering|boek|bedrijf|band",
    buttons: "delen|deel|deel dit artikel|tweeten|mailen|verstuur|printen|afdrukken|bewaren|\
             opslaan|kopieer link|link kopiëren|luisteren|luister|luister naar dit artikel|\
             reageren|reageer|reacties|abonneren|abonneer|word abonnee|inloggen|log in|\
             registreren|menu|zoeken|home|terug naar boven|naar boven|advertentie|reclame|\
             gesponsord|volgen|volg ons|lees verder|lees meer|meer lezen|toon meer|\
             ga naar de inhoud|naar de inhoud|bekijk reacties|alle reacties|sluiten|vorige|\
             volgende|vind ik leuk|beantwoorden|lettergrootte|alleen voor abonnees|min leestijd|\
             minuten leestijd|link gekopieerd|meld een fout|nieuwsbrief|geef cadeau|laad meer|\
             video|voorlezen|leestijd|naar inhoud|ga naar inhoud|spring naar inhoud|\
             direct naar inhoud|overslaan en naar de inhoud gaan|aanmelden|account|mijn account|\
             mijn nieuws|abonneer nu|abonnee worden|neem een abonnement|probeer gratis|zoek|\
             deel artikel|deel via facebook|deel via whatsapp|deel via x|deel via twitter|\
             deel via linkedin|deel via e-mail|deel via email|deel via mail|deel op facebook|\
             deel op x|deel op whatsapp|delen via facebook|delen via whatsapp|delen op facebook|\
             stuur door|doorsturen|e-mail|mail|kopieer|print|bewaar|bewaar artikel|leeslijst|\
             lees later|beluister|beluister artikel|lees voor|reactie|reacties bekijken|\
             toon reacties|plaats een reactie|geef een reactie|geen reacties|advertenties|\
             gesponsorde inhoud|volg|volg dit onderwerp|verder lezen|bekijk meer|meer laden|\
             alles bekijken|bekijk alles|min. leestijd|leestijd: min|leestijd minuten|minuten|\
             tekstgrootte|beantwoord|meld fout|fout gezien|tip de redactie|tip ons|accepteren|\
             alles accepteren|akkoord|weigeren|alles weigeren|instellingen|cookie-instellingen|\
             cookies|cookiebeleid|privacy|privacybeleid|privacyverklaring|gebruiksvoorwaarden|\
             algemene voorwaarden|disclaimer|colofon|contact|over ons|klantenservice|adverteren|\
             nieuwsbrieven|download de app|exclusief voor abonnees|voor abonnees|premium|plus|\
             digitale krant|krant|cadeau geven|artikel cadeau geven|deel als cadeau|terug|\
             vorig artikel|volgend artikel|sluit|bekijk foto's|bekijk video|speel af|archief|\
             vacatures|puzzels|shop|webshop|rss|meer over dit onderwerp|deel deze pagina|\
             whatsapp|mail de redactie|\
    direct naar artikelinhoud|direct naar de inhoud|\
    bekijk deze nieuwsbrief in uw browser|bekijk in browser|bekijk de webversie|bekijk online",
    opens: "deel op|deel via|deel dit|leestijd|schrijf je in|meld je aan|ontvang|abonneer je|\
             volg ons|download|word lid|alle rechten|©|copyright|overname zonder|niets uit deze|\
             dit artikel is|om verder te lezen|al abonnee|laat een reactie|reageer op|\
             perscontact|noot voor de redactie|terug naar|klik hier|heb je een tip|\
             tip de redactie|bekijk alle|je e-mailadres|heeft u een tip|mail de redactie|\
             abonneer|neem een abonnement|word abonnee|meld u aan|schrijf u in|volg|installeer|\
             sluit je aan|auteursrecht|dit bericht is|deze inhoud|dit artikel verscheen|\
             lees onbeperkt|bent u al|ben je al|wij gebruiken cookies|we gebruiken cookies|\
             deze website gebruikt|deze site gebruikt|wij en onze|uw e-mailadres|\
             vereiste velden|geschatte leestijd|contact voor|voor meer informatie|steun|doneer|\
             in onze nieuwsbrief|elke ochtend|vragen of opmerkingen|fout gezien|\
             opmerkingen of fouten|plaats een reactie|geef een reactie|geplaatst in|\
             een versie van dit artikel|wilt u iets delen|iets delen over dit artikel|\
    mail naar de redactie|\
    deze nieuwsbrief is verstuurd|wilt u geen nieuwsbrief|klik dan hier",
    more: "lees ook|lees verder|lees meer|bekijk ook|zie ook|meer over|gerelateerd|luister ook|\
             kijk ook|ook interessant|bekijk|video|achtergrond|lees|aanrader|lees ook:|\
             meer lezen|meer nieuws|lees hier|eerder|lees meer over",
    related: "lees ook|gerelateerde artikelen|gerelateerd|meer nieuws|meest gelezen|\
             best gelezen|ook interessant|meer over dit onderwerp|meer artikelen|laatste nieuws|\
             aanbevolen|bekijk ook|lees verder|dit vind je misschien ook interessant|zie ook|\
             andere artikelen|meer lezen|net binnen|meer in deze rubriek|verwante artikelen|\
             meer over|gerelateerde berichten|gerelateerd nieuws|meest bekeken|populair|\
             populaire artikelen|het laatste nieuws|aanbevolen voor u|aanbevolen artikelen|\
             voor jou geselecteerd|meer uit|andere berichten|uit het archief|\
             van dezelfde auteur|tips van de redactie|keuze van de redactie|in het nieuws|\
             uitgelicht|verder lezen|meer verhalen|volg het laatste nieuws",
    tags: "tags|trefwoorden|onderwerpen|thema's|labels|categorieën|categorie|geplaatst in|\
             onderwerp|rubriek|meer over dit onderwerp|dossiers|gerelateerde onderwerpen|\
             meer over",
    comments: "reacties|reactie|laat een reactie achter|geef een reactie|discussie|\
             plaats een reactie|reageer|reageren|commentaar|commentaren|uw reactie|\
             lezersreacties",
    published: "gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|datum|op|verschenen op|\
             publicatiedatum|verschenen|gemaakt op",
    updated: "bijgewerkt op|bijgewerkt|laatst bijgewerkt|gewijzigd|update|laatste update|\
             aangepast|gewijzigd op|aangepast op|laatste wijziging|laatst gewijzigd|geüpdatet",
    months: "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|\
             september sep sept|oktober okt|november nov|december dec",
    weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
    clock: "van|om|uur|de|op|u|cet|cest",
    speakers: "v|a|vraag|antwoord|interviewer",
    story: "en|maar|toen|dan|ik|hij|zij|wij|nee",
    folio: "pagina|blz|blz.|p.|van",
    beside: "in|bij|met|op|voor|tijdens|aan|en",
    mail: "van=f|afzender=f|datum=d|verzonden=d|onderwerp=s|aan=x|cc=x|beantwoorden=x|\
             bijlagen=x",
    lures: "nieuwsbrief|abonne|onze app|volg ons|meld je aan|alle rechten|\
     in je mailbox|je inbox|rechten voorbehouden|\
    mail naar de redactie|tip de redactie",
    shown: ["Foto", "Tekst en foto's", "Vertaling", "Redactie"],
};
