//! Italian.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "it",
    common: "il la lo i gli le di e in che un una per con del della non si da al dei nel è sono come più ha",
    by: "di=w|a cura di=w|scritto da=w|testo di=w|testi di=w|pubblicato da=w|foto di=p|\
    fotografie di=p|foto=p|immagini di=p|testo e foto di=b|testi e foto di=b|traduzione di=t|\
    tradotto da=t|editing di=e|articolo di=w|intervista di=w|reportage di=w|dal nostro inviato=w|\
    dalla nostra inviata=w|dal nostro corrispondente=w|dalla nostra corrispondente=w|racconto di=w|\
    recensione di=w|fotografia di=p|illustrazione di=p|illustrazioni di=p|disegni di=p|\
    redazione di=e|curato da=e",
    labels: "autore=w|autrice=w|testo=w|testi=w|articolo=w|redazione=w|foto=p|fotografie=p|\
    fotografo=p|immagini=p|testo e foto=b|testi e foto=b|traduzione=t|traduttore=t|traduttrice=t|\
    a cura di=e|revisione=e|redazione di=e|autori=w|giornalista=w|intervista=w|reportage=w|\
    fotografia=p|immagine=p|illustrazione=p|illustrazioni=p|cura=e|editing=e",
    after: "inviato=w|inviata=w|corrispondente=w|dal nostro inviato=w|traduzione=t",
    titles: "redazione|inviato|corrispondente|dott.|prof.|dal nostro inviato|\
    dalla nostra corrispondente|inviata|giornalista|la redazione|redattore|redattrice|\
    collaboratore|collaboratrice|direttore|direttrice|editorialista|dalla nostra inviata|scrittore|\
    scrittrice|docente",
    and: "e|ed|&",
    photo: "foto|fotografia|immagine|credito|crediti|illustrazione|didascalia|archivio|nella foto|\
    grafico|mappa|immagini|credits|credit|video|infografica|disegno|foto d'archivio",
    pictured: "archivio|foto d'archivio|ansa|foto|immagine d'archivio|repertorio|\
    foto di repertorio|illustrazione|foto archivio|immagine di repertorio|riproduzione riservata|\
    lapresse|imagoeconomica|reuters|afp|ap|getty images|agf|fotogramma",
    source: "fonte|fonti|tratto da|pubblicato su|via|pubblicato originariamente su",
    outlets: "corriere|gazzetta|giornale|messaggero|notizie|quotidiano|repubblica|stampa|secolo|\
    resto|gazzettino|tirreno|mattino|rivista|settimanale|eco|voce|provincia|cronache|.it|online|\
    tribuna|nuova|la stampa|sole 24 ore|resto del carlino|la nazione|avvenire|manifesto|il post|\
    il foglio|il fatto|ansa|linkiesta|internazionale|espresso|rai|tgcom",
    agencies: "ANSA|Adnkronos|AdnKronos|AGI|Askanews|askanews|LaPresse|Italpress|AFP|AP|Reuters|\
    Radiocor|Dire|DIRE|ANSAmed|Xinhua|ITALPRESS|Adnkronos Salute|Ansa|Agi|ADNKRONOS|ASKANEWS|\
    Agenzia DIRE|Efe|EFE|Nova|Agenzia Nova|9Colonne|SIR|Imagoeconomica|Fotogramma",
    sections: "comunicato|cronaca|cultura|politica|economia|sport|esteri|mondo|italia|società|\
    opinioni|editoriale|reportage|intervista|ritratto|scienza|salute|tecnologia|viaggi|cucina|\
    ricette|ricetta|libri|cinema|musica|scuola|ambiente|storia|racconto|poesia|saggio|rubrica|\
    analisi|costume|spettacoli|attualità|primo piano|notizie|curiosità|territorio|\
    comunicato stampa|lettere|il commento|l'intervista|il racconto|la storia|agricoltura|turismo|\
    motori|moda|eventi|cronache|scienze|teatro|arte|opinione|commenti|commento|editoriali|rubriche|\
    interviste|inchiesta|inchieste|necrologio|recensione|racconti|regioni|locale|città|milano|roma|\
    torino|napoli|bologna|firenze|lombardia|sicilia|veneto|europa|america|casa|stile|persone|\
    famiglia|lavoro|soldi|meteo|ultima ora|ultim'ora|in evidenza|temi caldi|speciali|video|foto|\
    podcast|newsletter|blog|comunicati stampa|animali|giustizia|sanità|idee|cibo|internet|homepage|\
    prima pagina|le lettere|konrad|\
    romanzo|lettera|fiaba",
    series: "capitolo|parte|puntata|tomo|volume|atto|episodio",
    buttons: "condividi|condividi su facebook|twitta|invia|invia per email|stampa|salva|copia link|\
    copia|ascolta|ascolta l'articolo|commenta|commenti|abbonati|iscriviti|accedi|registrati|login|\
    menu|cerca|home|torna su|torna all'inizio|pubblicità|annuncio|contenuto sponsorizzato|\
    sponsorizzato|segui|seguici|leggi tutto|leggi di più|continua a leggere|continua|\
    vai al contenuto|salta al contenuto|vedi i commenti|tutti i commenti|mostra commenti|chiudi|\
    precedente|successivo|mi piace|rispondi|dimensione carattere|riservato agli abbonati|\
    solo per abbonati|min di lettura|link copiato|segnala un errore|newsletter|scrivi un commento|\
    carica altri|regala articolo|regala|video|articolo precedente|articolo successivo|ingrandisci|\
    minuti di lettura|vai al contenuto principale|vai al menu|abbonati ora|abbonamenti|abbonati a|\
    accedi o registrati|entra|il mio account|il mio profilo|area personale|menù|condividi su x|\
    condividi su twitter|condividi su whatsapp|condividi su linkedin|condividi su telegram|\
    condividi via email|condividi per email|condividi l'articolo|invia per e-mail|\
    invia tramite email|e-mail|copia il link|salva l'articolo|salva per dopo|leggi dopo|\
    ascolta questo articolo|ascolta ora|ascolta la versione audio|scrivi alla redazione|suggerisci|\
    regala l'articolo|regala questo articolo|commenta per primo|leggi i commenti|mostra i commenti|\
    lascia un commento|nessun commento|annunci|seguici su|segui su google news|leggi anche|\
    vedi tutti|vedi altro|mostra altro|altro|tempo di lettura|lettura: min|tempo di lettura: min|\
    dimensione testo|a+ a a-|a+ a a|segnala|accetta|accetta tutti|accetta e continua|rifiuta|\
    rifiuta tutti|gestisci|preferenze cookie|gestisci cookie|cookie policy|privacy|privacy policy|\
    informativa privacy|note legali|termini e condizioni|contatti|contattaci|chi siamo|aiuto|\
    le newsletter|app|scarica l'app|per abbonati|contenuto per abbonati|\
    articolo riservato agli abbonati|edizione digitale|edicola digitale|torna alla home|indietro|\
    avanti|vedi gallery|guarda il video|guarda la gallery|riproduzione riservata|\
    riproduzione riservata © copyright|© riproduzione riservata|ottieni il codice embed|\
    codice embed|incorpora|disclaimer|archivio|schede|dalla home|modifica|rss|pubblicita|\
    regala il post|entra nel post|abbonati al post",
    opens: "condividi su|condividi con|condividi l'articolo|tempo di lettura|lettura:|iscriviti a|\
    iscriviti alla|ricevi|abbonati a|seguici su|seguici|segui|scarica|unisciti|tutti i diritti|©|\
    copyright|riproduzione riservata|è vietata la riproduzione|contenuto riservato|\
    questo articolo è|per continuare a leggere|sei già abbonato|contatti stampa|ufficio stampa|\
    torna a|clicca qui|pubblicato in|se ti è piaciuto|il tuo indirizzo|© riproduzione|abbonati|\
    iscriviti|iscrivetevi|registrati|accedi per|entra nel|resta aggiornato|è vietata|\
    questo contenuto è|l'articolo completo|per continuare|hai già un abbonamento|\
    utilizziamo i cookie|questo sito utilizza|questo sito usa|noi e i nostri|la tua email|\
    i campi obbligatori|per informazioni|sostieni|dona|puoi disattivare|la newsletter|ogni mattina|\
    caro lettore|se hai trovato|hai correzioni|lascia un commento",
    more: "leggi anche|leggi pure|vedi anche|guarda anche|approfondisci|approfondimento|\
    per approfondire|correlato|leggi di più|ti potrebbe interessare|potrebbe interessarti|video|\
    da leggere|scopri di più|leggi|ascolta|da non perdere|ascolta anche|articolo correlato|\
    correlati|leggi qui|altre notizie|guarda il video|il video",
    related: "leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|\
    potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|più letti|\
    i più letti|le più lette|altre notizie|ultime notizie|correlati|per approfondire|\
    altri articoli|dello stesso autore|vedi anche|raccomandati|ultim'ora|sullo stesso tema|\
    video correlati|consigliati|in evidenza|le ultime notizie|articoli più letti|più visti|\
    i più visti|più commentati|contenuti correlati|potrebbe anche interessarti|consigliati per te|\
    i consigliati|altri post|dallo stesso autore|approfondimenti|dal web|dalla stessa sezione|\
    in primo piano|da non perdere|continua sul post|altri articoli su questo argomento|\
    dalla homepage|scelti per voi|gli altri articoli|ultima ora",
    tags: "tag|tags|parole chiave|argomenti|etichette|temi|categorie|archiviato in|categoria|\
    in questo articolo|argomenti correlati|sezione|nell'articolo",
    comments: "commenti|commento|lascia un commento|i commenti dei lettori|la tua opinione|\
    lascia una risposta|scrivi un commento|discussione|i vostri commenti|tutti i commenti|\
    unisciti alla conversazione",
    published: "pubblicato il|pubblicato|data|il|pubblicata il|creato il|inserito il|\
    data di pubblicazione|uscito il",
    updated: "aggiornato il|aggiornato|ultimo aggiornamento|modificato il|aggiornamento|\
    ultima modifica|aggiornato alle|modificato|agg.",
    months: "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|\
    agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|\
    dom",
    clock: "dalle|del giorno|alle|ore|h|il|del|di|cet|cest",
    speakers: "d|r|domanda|risposta|intervistatore",
    story: "e|ma|poi|allora|io|lui|lei|noi|sì|silenzio",
    folio: "pagina|pag|pag.|p.|di|su",
    beside: "in|nel|nella|con|davanti|durante|al|alla|e",
    mail: "da=f|mittente=f|data=d|inviato=d|oggetto=s|a=x|cc=x|rispondi a=x|allegati=x",
    lures: "rassegna|iscriviti|riproduzione riservata|la nostra app|seguici|abbonati|tua email|\
    nostro canale|tua casella|diritti riservati",
    shown: ["Foto", "Testo e foto", "Traduzione", "A cura di"],
};
