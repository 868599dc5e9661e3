//! Polish.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "pl",
    common: "i w na z do się nie że to jest o jak za po od przez ale przy był była dla są już tylko który która",
    by: "autor=w|tekst=w|napisał=w|napisała=w|przez=w|opracował=w|opracowała=w|rozmawiał=w|\
             rozmawiała=w|zdjęcia=p|fot.=p|foto=p|tekst i zdjęcia=b|przełożył=t|przełożyła=t|\
             tłumaczył=t|tłumaczyła=t|tłum.=t|redagował=e|redagowała=e|redakcja=e|autorka=w|\
             opracowanie=w|oprac.=w|rozmawiali=w|rozmowę przeprowadził=w|\
             rozmowę przeprowadziła=w|wywiad przeprowadził=w|wywiad przeprowadziła=w|z=w|\
             relacja=w|reportaż=w|felieton=w|przygotował=w|przygotowała=w|fotografie=p|\
             ilustracja=p|ilustracje=p|tekst i foto=b|tekst i fot.=b|tłumaczenie=t|przekład=t|\
             red.=e",
    labels: "autor=w|autorka=w|autorzy=w|tekst=w|opracowanie=w|oprac=w|oprac.=w|rozmawiał=w|\
             rozmawiała=w|fot=p|fot.=p|foto=p|zdjęcia=p|zdjęcie=p|fotografie=p|\
             tekst i zdjęcia=b|tekst i foto=b|tłumaczenie=t|tłum.=t|przekład=t|redakcja=e|\
             redaktor=e|korekta=e|napisał=w|napisała=w|rozmowa=w|reporter=w|reporterka=w|\
             dziennikarz=w|dziennikarka=w|reportaż=w|relacja=w|fotograf=p|fotografia=p|\
             ilustracja=p|ilustracje=p|rysunek=p|grafika=p|tekst i fot.=b|tłumacz=t|tłumaczka=t|\
             przełożył=t|przełożyła=t|redaktorka=e|red.=e|redagował=e",
    after: "korespondent=w|korespondentka=w|tłum.=t|red.=e",
    titles: "red.|dr|prof.|mgr|inż.|dziennikarz|korespondent|redaktor|redakcja|dziennikarka|\
             korespondentka|reporter|reporterka|publicysta|publicystka|felietonista|\
             felietonistka|dr hab.|redaktor naczelny|redaktor naczelna|współpraca|\
             nasz korespondent|nasza korespondentka|specjalny wysłannik|\
    ks.|ks|ksiądz|o.|siostra",
    and: "i|oraz|&",
    photo: "fot|fot.|foto|zdjęcie|zdjęcia|ilustracja|źródło|rys.|grafika|na zdjęciu|mapa|wykres|\
             zdj.|fotografia|wideo|zdjęcie ilustracyjne|źródło zdjęcia|autor zdjęcia|podpis|\
             rysunek|infografika",
    pictured: "zdjęcie ilustracyjne|fot. archiwum|archiwum|ilustracja|zdjęcie poglądowe|pap|\
             foto|fot. ilustracyjna|ilustracyjne|archiwalne|zdjęcie archiwalne|\
             foto ilustracyjne|forum|east news|getty images|reuters|shutterstock|\
             archiwum prywatne|archiwum rodzinne|materiały prasowe|123rf|agencja wyborcza.pl|\
             agencja gazeta|domena publiczna",
    source: "źródło|źródła|za|na podstawie|przedruk z|źródło:|przedruk|opublikowano w|\
             pierwodruk|materiał powstał we współpracy z",
    outlets: "gazeta|kurier|dziennik|głos|tygodnik|express|wiadomości|nowiny|echo|życie|trybuna|\
             czas|fakt|rzeczpospolita|wyborcza|miesięcznik|.pl|portal|radio|telegraf|przegląd|\
             super express|newsweek|wprost|onet|interia|tvn24|tvp|polsat|oko.press|\
             nasz dziennik|bankier|forsal",
    agencies: "PAP|IAR|KAI|AFP|AP|Reuters|dpa|TASS|Interfax|ISBnews|Nauka w Polsce|EFE|pap|\
             PAP Nauka w Polsce|BTA|ČTK|UKRINFORM|ANSA|Bloomberg|PAP MediaRoom|PAP/EPA|EPA|\
             Agencja Gazeta|East News|Forum|FORUM|NewsPix|Newseria|Agencja Wyborcza.pl|\
    Fotolia|iStock",
    sections: "komunikat prasowy|kraj|świat|kultura|polityka|gospodarka|sport|nauka|\
             społeczeństwo|opinie|komentarz|felieton|reportaż|wywiad|rozmowa|portret|zdrowie|\
             technologia|podróże|kuchnia|przepisy|przepis|książki|film|muzyka|edukacja|\
             środowisko|przyroda|historia|opowiadanie|poezja|wiersz|esej|recenzja|analiza|\
             lokalne|region|wiadomości|ludzie|styl życia|ciekawostki|media|publicystyka|\
             informacja prasowa|listy|miasto|wydarzenia|turystyka|rolnictwo|motoryzacja|prawo|\
             finanse|polska|najnowsze|biznes|pieniądze|technologie|szkoła|teatr|sztuka|opinia|\
             komentarze|felietony|wywiady|rozmowy|reportaże|duży format|magazyn|wysokie obcasy|\
             sylwetka|wspomnienie|nekrolog|recenzje|opowiadania|listy do redakcji|regiony|\
             warszawa|kraków|wrocław|poznań|gdańsk|łódź|lublin|podlasie|śląsk|mazury|klimat|\
             ekologia|zwierzęta|wieś|kryminalne|wypadki|policja|na sygnale|moto|dom|ogród|\
             lifestyle|rodzina|kobieta|praca|religia|kościół|kronika|pogoda|wideo|podcast|\
             podcasty|strona główna|tylko u nas|temat dnia|w numerze|dodatki|rozrywka|\
    powieść|list|bajka|wiersze",
    series: "rozdział|część|odcinek|tom|akt|księga",
    buttons: "udostępnij|udostępnij na facebooku|podziel się|tweetnij|wyślij|wyślij e-mailem|\
             drukuj|wydrukuj|zapisz|kopiuj link|skopiuj link|posłuchaj|odsłuchaj|skomentuj|\
             komentarze|komentuj|subskrybuj|zaloguj|zaloguj się|zarejestruj|zarejestruj się|\
             menu|szukaj|wyszukaj|strona główna|do góry|wróć na górę|na górę|reklama|\
             materiał sponsorowany|artykuł sponsorowany|sponsorowane|obserwuj|obserwuj nas|\
             czytaj dalej|czytaj więcej|zobacz więcej|więcej|przejdź do treści|pokaż komentarze|\
             wszystkie komentarze|zamknij|poprzedni|następny|lubię to|odpowiedz|rozmiar tekstu|\
             tylko dla prenumeratorów|tylko dla subskrybentów|min czytania|minut czytania|\
             link skopiowany|zgłoś błąd|newsletter|dodaj komentarz|załaduj więcej|wideo|powrót|\
             wielkość tekstu|dalszy ciąg materiału pod wideo|dalsza część artykułu pod reklamą|\
             przejdź do głównej treści|przejdź do menu|pomiń|logowanie|załóż konto|moje konto|\
             wyloguj|start|prenumerata|prenumeruj|kup prenumeratę|kup dostęp|wykup dostęp|\
             wypróbuj|udostępnij na x|udostępnij na twitterze|udostępnij artykuł|\
             podziel się artykułem|tweet|polub|wyślij mailem|wyślij znajomemu|poleć znajomemu|\
             skopiowano|zapisz artykuł|zapisz na później|do schowka|przeczytaj później|\
             posłuchaj artykułu|słuchaj|czytaj na głos|skomentuj artykuł|zobacz komentarze|\
             brak komentarzy|przejdź do komentarzy|reklamy|materiał promocyjny|\
             ciąg dalszy pod reklamą|obserwuj nas w google news|śledź nas|czytaj|pokaż więcej|\
             wczytaj więcej|rozwiń|minuty czytania|czas czytania|czas czytania: min|\
             czas czytania min|rozmiar czcionki|zwiększ czcionkę|zmniejsz czcionkę|\
             wielkość liter|a a a|tryb ciemny|zgłoś|zgłoś nadużycie|zgadzam się|akceptuję|\
             akceptuj|akceptuję wszystkie|przejdź do serwisu|nie zgadzam się|odrzuć|ustawienia|\
             ustawienia zaawansowane|ustawienia cookies|polityka prywatności|polityka cookies|\
             regulamin|kontakt|o nas|redakcja|pomoc|newslettery|e-wydanie|wydanie papierowe|\
             dla prenumeratorów|treść premium|premium|pobierz aplikację|aplikacja mobilna|wróć|\
             poprzedni artykuł|następny artykuł|galeria|zobacz galerię|zobacz zdjęcia|\
             otwórz galerię|podaruj artykuł|podaruj|prezent|archiwum|rss|wesprzyj nas|wesprzyj|\
             messenger|facebook|wykop|google news|skróć|temat|tematy|artykuł otwarty|\
             artykuł dostępny dla każdego",
    opens: "udostępnij na|udostępnij w|podziel się|czas czytania|zapisz się|zapisz się na|\
             otrzymuj|prenumeruj|subskrybuj nasz|obserwuj nas|polub nas|śledź nas|pobierz|\
             dołącz do|wszelkie prawa|wszelkie materiały|©|copyright|kopiowanie|zabrania się|\
    dostęp tylko|\
             ten artykuł|aby czytać dalej|masz już|kontakt dla mediów|kontakt dla prasy|wróć do|\
             kliknij|opublikowano w|zobacz wszystkie|dalsza część|twój adres|ta strona korzysta|\
             ta strona używa|strona korzysta z|ten serwis|nasza strona|używamy plików|\
             korzystamy z plików|my i nasi|szanowni państwo|aby kontynuować|aby czytać|\
             czytaj bez|zaprenumeruj|subskrybuj|dołącz|masz ciekawy|masz temat|widziałeś|\
             napisz do nas|napisz do|wyślij nam|wszystkie prawa|przedruk|tekst pochodzi|\
             treść pochodzi|materiał chroniony|dalsze rozpowszechnianie|artykuł dostępny|\
             artykuł pochodzi|pozostało|aby przeczytać|adres e-mail|wymagane pola|kontakt dla|\
             biuro prasowe|więcej informacji|wesprzyj|wspieraj|przekaż|codziennie rano|\
             najważniejsze informacje|bądź na bieżąco|chcesz wiedzieć|dodaj komentarz|\
             zostaw komentarz|fundacja pap zezwala|bezpłatny przedruk|\
    odwiedzin:|odwiedzin",
    more: "czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|\
             przeczytaj również|zobacz też|zobacz także|zobacz również|więcej|polecamy|\
             czytaj więcej|zobacz|sprawdź|wideo|obejrzyj|warto przeczytać|przeczytaj|\
             zobacz wideo|polecane|sprawdź też|więcej na ten temat|posłuchaj też|obejrzyj także|\
             nie przegap|powiązane|dowiedz się więcej|warto wiedzieć",
    related: "czytaj także|czytaj też|powiązane artykuły|powiązane|podobne artykuły|polecane|\
             polecamy|najczęściej czytane|najpopularniejsze|zobacz także|zobacz też|\
             zobacz również|więcej na ten temat|najnowsze|najnowsze wiadomości|przeczytaj także|\
             przeczytaj także:|inne artykuły|warto przeczytać|może cię zainteresować|\
             to może cię zainteresować|w tym temacie|podobne|podobne wpisy|popularne|\
             polecane artykuły|polecane dla ciebie|najnowsze artykuły|ostatnie wiadomości|\
             ostatnio dodane|powiązane tematy|więcej z działu|więcej w dziale|więcej artykułów|\
             więcej wiadomości|mogą cię zainteresować|to cię może zainteresować|\
             wybrane dla ciebie|w tym dziale|redakcja poleca|redakcja polecana|nie przegap|\
             na topie|gorące tematy|inne teksty autora|teksty autora|więcej tekstów autora|\
             z ostatniej chwili|partnerzy|nasi partnerzy|wpisy|ostatnie wpisy|w serwisie|\
    archiwum ogłoszeń",
    tags: "tagi|słowa kluczowe|tematy|etykiety|kategorie|tag|kategoria|zobacz więcej na temat|\
             temat|hasła|więcej o|więcej na temat|dział",
    comments: "komentarze|komentarz|komentarzy|dodaj komentarz|dyskusja|opinie czytelników|\
             zostaw komentarz|skomentuj|opinie|forum|wasze komentarze|komentarze czytelników|\
             napisz komentarz",
    published: "opublikowano|data publikacji|dodano|publikacja|data|opublikowany|z dnia|dnia|\
             opublikowane|data dodania|utworzono",
    updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|uaktualniono|\
             ostatnia modyfikacja|aktualizowano|data aktualizacji|ostatnia zmiana|akt.|\
             aktualizacja:|edytowano",
    months: "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|\
             maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|\
             września wrzesień wrz|października październik paź|listopada listopad lis|\
             grudnia grudzień gru",
    weekdays: "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|\
             ndz",
    clock: "w|w dniu|z dnia|o|godz|godz.|godzina|r|r.|roku|dnia|cet",
    speakers: "p|o|pytanie|odpowiedź|dziennikarz|redakcja|pap|rozmówca|rozmówczyni",
    story: "i|ale|potem|wtedy|on|ona|my|tak|nie",
    folio: "strona|str|str.|s.|z",
    beside: "w|we|na|przed|z|ze|podczas|przy|i",
    mail: "od=f|nadawca=f|data=d|wysłano=d|temat=s|do=x|dw=x|cc=x|odpowiedz do=x|\
             załączniki=x",
    lures: "biuletyn|subskryb|nasz kanał|naszą aplikację|prawa zastrzeżone|zapisz się|\
             obserwuj nas|\
     na twój e-mail|na maila|prenumerat",
    shown: ["Fot.", "Tekst i zdjęcia", "Tłumaczenie", "Redakcja"],
};
