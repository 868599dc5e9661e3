//! French.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "fr",
    common: "le la les des et en un une du dans est que qui pour par sur pas au ce il elle avec son plus aux",
    by: "par=w|propos recueillis par=w|recueilli par=w|texte de=w|texte=w|écrit par=w|publié par=w|\
    rédigé par=w|un reportage de=w|photos=p|photo=p|photographies=p|photos de=p|photographies de=p|\
    illustrations=p|texte et photos=b|texte et photos de=b|traduit par=t|traduction de=t|\
    traduit de l'anglais par=t|édité par=e|recueillis par=w|entretien réalisé par=w|reportage de=w|\
    enquête de=w|un article de=w|article de=w|une chronique de=w|chronique de=w|récit de=w|\
    photo de=p|illustration de=p|dessin de=p|traduit de l'espagnol par=t",
    labels: "auteur=w|auteurs=w|autrice=w|texte=w|textes=w|rédaction=w|photo=p|photos=p|\
    photographies=p|photographe=p|crédit photo=p|texte et photos=b|texte et photo=b|traduction=t|\
    traducteur=t|traductrice=t|édition=e|relecture=e|auteure=w|journaliste=w|reportage=w|images=p|\
    dessin=p|illustration=p|textes et photos=b",
    after: "envoyé spécial=w|envoyée spéciale=w|correspondant=w|correspondante=w|(avec afp)=w|\
    traduction=t",
    titles: "journaliste|notre correspondant|notre envoyé spécial|m.|mme|dr|pr|envoyée spéciale|\
    envoyé spécial|correspondant|correspondante|notre correspondante|la rédaction|chroniqueur|\
    chroniqueuse|éditorialiste|rédacteur en chef|rédactrice en chef|collaborateur|collaboratrice|\
    de notre envoyée spéciale|de notre envoyé spécial|maître de conférences|professeur",
    and: "et|&|avec",
    photo: "photo|photos|crédit|crédits|crédit photo|légende|image|illustration|© photo|ph.|dessin|\
    cliché|carte|infographie|photo d'illustration|crédits photo|photo d'archives|capture d'écran|\
    vidéo",
    pictured: "archives|photo d'archives|photo d'illustration|illustration|image d'illustration|\
    photo|photo dr|dr|capture d'écran|photo afp|afp|ouest-france|d.r.|le monde|reuters|sipa|maxppp",
    source: "source|sources|d'après|via|paru dans|publié dans|source :|avec l'afp|extrait de|\
    avec afp",
    outlets: "courrier|journal|gazette|écho|echo|dépêche|quotidien|nouvelles|nouvelle|monde|\
    tribune|presse|revue|info|actu|magazine|républicain|progrès|matin|hebdo|télégramme|voix|nouvel|\
    chronique|messager|éveil|.fr|le monde|libération|ouest-france|le figaro|le parisien|l'humanité|\
    les échos|le soir|mediapart|sud ouest|le télégramme|la dépêche|l'obs|l'express|le point|rtbf|\
    rts|radio",
    agencies: "AFP|Agence France-Presse|AP|Reuters|ATS|Belga|APS|MAP|TAP|Xinhua|EFE|AIP|\
    Keystone-ATS|La Presse canadienne|Relaxnews|ETX Daily Up|SIPA|MAXPPP|Sipa Press|Hans Lucas|\
    MYOP|Divergence|Agence VU",
    sections: "communiqué de presse|communiqué|chronique judiciaire|terroirs|rencontre|vie locale|\
    société|culture|politique|économie|sports|sport|monde|international|france|région|régions|\
    opinion|tribune|éditorial|édito|chronique|reportage|entretien|portrait|enquête|récit|santé|\
    sciences|planète|environnement|faits divers|livres|cinéma|musique|nouvelle|poésie|conte|\
    gastronomie|cuisine|recette|voyage|analyse|débats|idées|histoire|loisirs|insolite|patrimoine|\
    agriculture|éducation|technologie|médias|actualité|actualités|actus|à la une|en bref|brèves|\
    agenda|interview|billet|critique|carnet|opinions|tribunes|grand format|décryptage|vidéos|\
    podcasts|podcast|le mag|magazine|week-end|m le mag|pixels|campus|immobilier|emploi|argent|\
    consommation|europe|afrique|débats / idées|points de vue|point de vue|carnet de bord|\
    vie quotidienne|météo|arts|nécrologie|disparition|disparitions|courrier des lecteurs|jardin|\
    tourisme|témoignage|témoignages|en direct|direct|reportage photo|\
    roman|essai|lettre|poème",
    series: "chapitre|partie|épisode|tome|livre|acte|volet",
    buttons: "partager|partager sur facebook|partager sur twitter|tweeter|envoyer|\
    envoyer par email|imprimer|enregistrer|sauvegarder|copier le lien|lien copié|écouter|\
    écouter l'article|écouter cet article|offrir l'article|offrir cet article|\
    ajouter à mes favoris|favoris|réagir|commenter|contribuer|s'abonner|abonnez-vous|je m'abonne|\
    se connecter|connexion|déjà abonné ?|menu|rechercher|recherche|accueil|retour en haut|\
    haut de page|publicité|annonce|contenu sponsorisé|suivre|suivez-nous|lire plus tard|\
    lire la suite|réservé aux abonnés|article réservé aux abonnés|abonnés|aller au contenu|\
    passer au contenu|voir les commentaires|voir tous les commentaires|lire les commentaires|\
    signaler une erreur|newsletter|newsletters|newsletter gratuite|fermer|précédent|suivant|haut|\
    taille du texte|article suivant|article précédent|mentions légales|j'aime|répondre|gratuit|\
    min de lecture|vidéo|ajouter un commentaire|plus d'infos|télécharger|\
    aller au contenu principal|aller à la navigation|aller au menu|s'identifier|mon compte|\
    créer un compte|s'inscrire|s'abonner dès €|abonnez-vous dès €|je me connecte|déjà abonné|\
    déjà abonné ? se connecter|offrir|ajouter à vos sélections|ajouter aux favoris|\
    enregistrer l'article|partager l'article|partager cet article|partager sur x|\
    partager sur linkedin|partager sur whatsapp|partager par mail|partager par e-mail|\
    envoyer par e-mail|envoyer par mail|envoyer à un ami|imprimer l'article|lecture min|\
    lecture min.|lecture : min|min. de lecture|minutes de lecture|temps de lecture|réagissez|\
    commentaires|lire les commentaires|aucun commentaire|article réservé à nos abonnés|\
    réservé à nos abonnés|abonné|premium|cet article est réservé aux abonnés|réutiliser ce contenu|\
    services le monde|retour|retour à l'accueil|suivre ce sujet|pub|la suite après cette publicité|\
    la suite après la publicité|lire plus|en savoir plus|voir plus|voir tout|afficher plus|\
    taille de police|diminuer la taille du texte|augmenter la taille du texte|mode sombre|\
    mode lecture|signaler|gestion des cookies|gérer les cookies|gérer mes cookies|tout accepter|\
    tout refuser|accepter|accepter et fermer|continuer sans accepter|refuser|paramétrer|\
    paramétrer les cookies|politique de confidentialité|charte du groupe|conditions générales|\
    conditions générales d'utilisation|cgu|cgv|aide|contact|contactez-nous|plan du site|\
    nous contacter|google actualités|suivez-nous sur google actualités|télécharger l'application|\
    application mobile|boutique|jeux|mots croisés|édition du jour|le journal du jour|replay|\
    voir la vidéo|article offert|en images|réagir à cet article|\
    recommander",
    opens: "partager sur|partager par|partager cet|temps de lecture|lecture :|lecture min|\
    réservé aux|cet article est réservé|il vous reste|la suite est réservée|inscrivez-vous|recevez|\
    abonnez-vous|suivez-nous|suivez toute|téléchargez|tous droits réservés|©|copyright|\
    reproduction interdite|voir les|lire les|vous avez trouvé une erreur|une erreur|signaler|\
    contact presse|retour à|cliquez ici|écouter|en savoir plus|votre adresse|s'abonner dès|\
    cet article est paru|en cliquant sur|nous utilisons des cookies|ce site utilise des cookies|\
    nous et nos partenaires|avec votre accord|retrouvez tous|retrouvez nos|retrouvez-nous sur|\
    suivez toute l'actualité|rejoignez|toute reproduction|pour ne rien manquer|découvrez nos|\
    votre adresse e-mail|votre adresse email|votre adresse de messagerie|les champs obligatoires|\
    durée de lecture|vous souhaitez réagir|l'espace des contributions|contactez la rédaction|\
    une information à nous transmettre|partagez cet article|soutenez|faites un don|newsletter|\
    chaque matin, recevez|je m'inscris|laisser un commentaire|newsletter la",
    more: "lire aussi|à lire aussi|à lire|lire également|voir aussi|à voir aussi|à écouter|\
    notre dossier|relire|lire|voir|article lié|sur le même sujet|à découvrir|notre reportage|\
    notre analyse|vidéo|vidéos|en images|pour aller plus loin|à lire également|\
    lire aussi l'enquête|lire aussi l'entretien|lire aussi le récit|lire aussi la tribune|\
    lire aussi le reportage|lire le reportage|lire l'entretien|lire notre reportage|\
    lire notre entretien|lire la tribune|lire le récit|lire l'enquête|retrouvez|écouter aussi|\
    à relire|regarder aussi|notre sélection",
    related: "du même auteur|sur le même sujet|à lire aussi|lire aussi|articles liés|\
    articles similaires|les plus lus|à lire également|à découvrir|dans la même rubrique|\
    nos derniers articles|voir aussi|les articles les plus lus|dernières actualités|\
    plus d'articles|lire également|vous aimerez aussi|recommandé pour vous|nos recommandations|\
    les plus lues|le plus lu|les plus partagés|les plus commentés|sur le même thème|\
    dans la même catégorie|articles recommandés|à découvrir aussi|l'actualité en continu|\
    en continu|dernières minutes|derniers articles|toute l'actualité|la sélection de la rédaction|\
    la rédaction vous conseille|vous pourriez aussi aimer|cela peut vous intéresser|\
    ça peut vous intéresser|ailleurs sur le web|contenus sponsorisés|nos partenaires|\
    édition du jour|pour aller plus loin|articles les plus lus|dans l'actualité",
    tags: "mots-clés|mots clés|étiquettes|thèmes|sujets|tags|rubriques|catégories|classé dans|\
    catégorie|thématiques|sujets associés|sur le même thème|plus sur le sujet|thèmes associés|\
    dans ce dossier",
    comments: "commentaires|commentaire|réactions|vos réactions|laisser un commentaire|\
    espace commentaire|vos commentaires|réaction|réagir|ajouter un commentaire|les commentaires|\
    contributions|participez à la conversation",
    published: "publié le|publié|paru le|mis en ligne le|posté le|date|rédigé le|créé le|\
    article publié le|publiée le|publié à|date de publication",
    updated: "mis à jour le|mis à jour|modifié le|mise à jour|actualisé le|dernière modification|\
    modifié|actualisé|dernière mise à jour|maj|màj",
    months: "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|\
    septembre sept|octobre oct|novembre nov|décembre déc",
    weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim",
    clock: "du|en date du|à|h|heures|le|min|vers",
    speakers: "q|r|question|réponse|journaliste|le journaliste|l'intervieweur",
    story: "et|mais|puis|alors|je|il|elle|nous|ils|on",
    folio: "page|p.|sur|de",
    beside: "à|au|dans|devant|avec|sur|en|lors|chez|et",
    mail: "de=f|expéditeur=f|date=d|envoyé=d|objet=s|sujet=s|à=x|cc=x|répondre à=x|destinataire=x|\
    pièces jointes=x",
    lures: "lettre d|inscrivez|recevez|tous droits|notre application|abonn|notre newsletter|\
    nos newsletters|suivez-nous|signalez|votre adresse|désinscri|votre boîte mail|\
    votre adresse e-mail|réservé aux abonnés|réservé à nos abonnés",
    shown: ["Photo", "Texte et photos", "Traduction", "Édition"],
};
