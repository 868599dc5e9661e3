//! Spanish.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "es",
    common: "el la los las de y en que un una se por con para del al es su lo no como más le ha",
    by: "reporte de=w|reportado por=w|información de=w|editado en español por=e|por=w|\
    escrito por=w|texto de=w|redacción de=w|publicado por=w|una crónica de=w|fotos=p|fotos de=p|\
    fotografías de=p|fotografía de=p|foto de=p|texto y fotos=b|texto y fotos de=b|traducción de=t|\
    traducido por=t|edición de=e|editado por=e|una entrevista de=w|entrevista de=w|reportaje de=w|\
    redactado por=w|firmado por=w|un reportaje de=w|crónica de=w|de nuestro corresponsal=w|\
    imágenes de=p|ilustración de=p|ilustraciones de=p|texto y fotografías de=b",
    labels: "autor=w|autora=w|texto=w|textos=w|redacción=w|por=w|reportaje=w|foto=p|fotos=p|\
    fotografía=p|fotografías=p|imágenes=p|fotógrafo=p|texto y fotos=b|texto y foto=b|traducción=t|\
    traductor=t|traductora=t|edición=e|editor=e|editora=e|autores=w|periodista=w|entrevista=w|\
    crónica=w|fotógrafa=p|imagen=p|ilustración=p|texto y fotografías=b|corrección=e",
    after: "enviado especial=w|enviada especial=w|corresponsal=w|traducción=t",
    titles: "redacción|corresponsal|periodista|dr.|dra.|don|doña|enviado especial|enviada especial|\
    redactor|redactora|columnista|colaborador|colaboradora|director|directora|editorialista|\
    especial para|profesor|escritor|escritora",
    and: "y|e|&",
    photo: "foto|fotos|imagen|fotografía|crédito|créditos|ilustración|pie de foto|archivo|gráfico|\
    mapa|imágenes|vídeo|video|infografía|captura|foto de archivo|imagen de archivo|dibujo",
    pictured: "archivo|foto de archivo|imagen de archivo|efe|foto|ilustración|cedida|cortesía|\
    imagen ilustrativa|imagen de recurso|europa press|reuters|afp|ap|getty|getty images|\
    archivo familiar|archivo personal|telam|télam|recurso|ilustrativa|captura de pantalla|\
    captura de video",
    source: "fuente|fuentes|vía|publicado en|tomado de|con información de|extraído de|\
    publicado originalmente en",
    outlets: "diario|periódico|noticias|gaceta|correo|voz|heraldo|prensa|mundo|país|vanguardia|\
    tribuna|revista|semanario|crónica|mercurio|nación|universal|tiempo|faro|.es|.com|digital|hoy|\
    el país|el mundo|abc|la vanguardia|la nación|clarín|el tiempo|el correo|confidencial|infobae|\
    el espectador|el mercurio|la jornada|excélsior|milenio|rtve|eco|la voz|radio",
    agencies: "EFE|Agencia EFE|Europa Press|EP|AFP|AP|Reuters|Télam|Telam|Notimex|ANSA|\
    Prensa Latina|PL|Xinhua|DPA|COLPISA|Colpisa|Servimedia|ABI|Andina|AVN|Ical|ICAL|OTR/PRESS|Efe|\
    EUROPA PRESS|dpa|TÉLAM|NA|Noticias Argentinas|DyN|Bloomberg|Agencias|AGENCIAS|Redacción|SINC|\
    Agencia SINC|Cuartoscuro|GDA",
    sections: "comunicado de prensa|sociedad|cultura|política|economía|deportes|internacional|\
    nacional|local|opinión|editorial|tribuna|reportaje|crónica|entrevista|perfil|ciencia|salud|\
    tecnología|viajes|gastronomía|cocina|libros|cine|música|sucesos|educación|medio ambiente|\
    historia|relato|cuento|poesía|ensayo|columna|análisis|curiosidades|gente|mundo|españa|galicia|\
    andalucía|actualidad|noticias|última hora|clima|vida|estilo|receta|recetas|nota de prensa|\
    comunicado|carta al director|tribuna abierta|breves|madrid|cataluña|méxico|argentina|comunidad|\
    agricultura|turismo|negocios|tendencias|televisión|comunidades|provincia|tribunales|\
    clima y medio ambiente|el viajero|arte|editoriales|columnas|entrevistas|reportajes|crónicas|\
    obituario|obituarios|crítica|reseña|poema|especiales|último minuto|portada|américa|empresas|\
    vivir|bienestar|familia|moda|motor|vivienda|empleo|campo|el campo|regiones|región|ciudad|\
    ciudades|cartas al director|cartas|blog|blogs|fotogalería|en directo|así va|espectáculos|\
    lifestyle|sociales|policiales|información general|carta del director|punto de vista|\
    novela|carta",
    series: "capítulo|parte|episodio|tomo|entrega|acto|libro",
    buttons: "compartir|compartir en whatsapp|compartir en facebook|compartir en twitter|tuitear|\
    twittear|enviar|enviar por email|enviar por correo|imprimir|guardar|copiar enlace|copiar|\
    escuchar|escuchar artículo|escuchar noticia|comentar|comentarios|suscribirse|suscríbete|\
    suscríbase|iniciar sesión|iniciar sesion|regístrate|registrarse|menú|buscar|inicio|portada|\
    volver arriba|subir|arriba|publicidad|anuncio|contenido patrocinado|patrocinado|seguir|\
    síguenos|síganos|leer más|ver más|seguir leyendo|sigue leyendo|leer más tarde|\
    saltar al contenido|ir al contenido|ver comentarios|ver todos los comentarios|más información|\
    cerrar|anterior|siguiente|me gusta|responder|tamaño de letra|exclusivo suscriptores|\
    solo suscriptores|min de lectura|minutos de lectura|enlace copiado|reportar un error|\
    newsletter|boletín|noticias|vídeo|añadir comentario|ampliar|ver galería|correo electrónico|\
    suscribirme|suscripción|hazte socio|hazte premium|inicia sesión|acceder|entrar|crear cuenta|\
    mi cuenta|ir al contenido principal|comparte|compartir en x|compartir en linkedin|\
    compartir en telegram|compartir por correo|enviar noticia|copiar link|copiar url|\
    guardar artículo|guardar nota|escuchar la noticia|escucha este artículo|escuchar nota|\
    ir a los comentarios|ver los comentarios|mostrar comentarios|deja tu comentario|\
    sin comentarios|síguenos en google|continuar leyendo|leer nota completa|ver todo|ver todos|\
    mostrar más|cargar más|minuto de lectura|lectura de min|tiempo de lectura|tamaño del texto|\
    aumentar texto|reducir texto|aumentar tamaño|reducir tamaño|no me gusta|denunciar|\
    reportar error|normas|normas de participación|ver normas|recomendaciones|aceptar|\
    aceptar y continuar|aceptar todo|aceptar cookies|rechazar|rechazar todo|configurar|\
    configurar cookies|gestionar cookies|política de cookies|política de privacidad|aviso legal|\
    términos y condiciones|condiciones de uso|contacto|contáctanos|quiénes somos|ayuda|boletines|\
    newsletters|hemeroteca|edición impresa|kiosko y más|solo para suscriptores|contenido exclusivo|\
    contenido para suscriptores|exclusivo para suscriptores|descargar app|descargar|volver|\
    artículo anterior|artículo siguiente|ver vídeo|ver video|regala este artículo|regalar artículo|\
    regalar|cambiar a modo oscuro|edición|pasatiempos|cargando|whatsapp|aa|suscribite|\
    iniciá sesión|ingresar|registrate|compartí|conforme a los criterios de|\
    conocé the trust project|seguinos",
    opens: "compartir en|compartir por|comparte|tiempo de lectura|lectura:|suscríbete a|\
    suscríbase a|recibe|apúntate|regístrate|síguenos en|síguenos|descarga|únete|todos los derechos|\
    ©|copyright|prohibida la reproducción|queda prohibida|contenido exclusivo|este contenido es|\
    para seguir leyendo|ver los|contacto de prensa|contacto para medios|volver a|haz clic|\
    pulsa aquí|publicado en:|si te ha gustado|tu dirección de correo|reportar|inicia sesión|\
    seleccione:|suscríbete|suscríbase|reciba|inscríbete|sigue toda|sigue a|síguelo en|\
    puedes seguir a|descargue|prohibida|esta noticia es|este artículo es exclusivo|\
    este artículo fue|si quieres seguir|lea sin límites|tienes suscripción|ya eres|ya soy|\
    si ya eres|utilizamos cookies|usamos cookies|este sitio usa|este sitio web utiliza|\
    esta web utiliza|nosotros y nuestros|tu correo electrónico|los campos obligatorios|\
    contacto para|para más información|conforme a los criterios|accede a|apoya|hazte|dona|\
    puede consultar|se adhiere a los criterios|deja un comentario|deja una respuesta|\
    ¿te gustó la nota",
    more: "te puede interesar|le puede interesar|también te puede interesar|lea también|\
    lee también|leer también|lea además|lee además|ver también|vea también|más información|\
    relacionado|noticia relacionada|lee más|lea más|leer más|además|te recomendamos|sigue leyendo|\
    vídeo|video|no te pierdas|mira también|mirá también|puedes leer|noticias relacionadas|en vídeo|\
    sepa más|lea aquí|leé también|te puede interesar leer",
    related: "te puede interesar|también te puede interesar|noticias relacionadas|\
    artículos relacionados|más noticias|lo más leído|lo más visto|más leídas|relacionadas|\
    relacionados|temas relacionados|te recomendamos|le recomendamos|últimas noticias|\
    otras noticias|lo último|más en|contenido relacionado|lea también|lee también|\
    entradas relacionadas|más sobre este tema|recomendados|quizás te interese|más información|\
    notas relacionadas|contenidos relacionados|te podría interesar|lo más comentado|más leídos|\
    las más leídas|las más vistas|más en esta sección|más de este autor|del mismo autor|\
    recomendado|recomendamos|además en|ver también|otras entradas|en portada|destacados|\
    más sobre el tema|en otros medios|contenido patrocinado|en esta noticia|selección del editor|\
    última hora|más artículos|otros artículos|noticias relacionadas y más",
    tags: "etiquetas|archivado en|temas|palabras clave|tags|categorías|en este artículo|temática|\
    categoría|publicado en|temas relacionados|más sobre|más temas|se adhiere a|en esta nota",
    comments: "comentarios|comentario|deja un comentario|tu comentario|opiniones|participa|\
    añade un comentario|deja una respuesta|deja tu comentario|escribe un comentario|\
    publica tu comentario|los lectores opinan|conversación|únete a la conversación",
    published: "publicado el|publicado|publicada|fecha|publicado en|creado|fecha de publicación|\
    publicada el|creada|publicación",
    updated: "actualizado el|actualizado|actualizada|última actualización|act.|modificado|\
    actualizado a las|actualizada el|actualización|modificado el|última modificación",
    months: "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|\
    septiembre sep sept setiembre|octubre oct|noviembre nov|diciembre dic",
    weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom",
    clock: "el|el día|a|las|h|horas|de|del|hs|hrs|cet|cest",
    speakers: "p|r|pregunta|respuesta|periodista",
    story: "y|pero|entonces|luego|yo|él|ella|nosotros",
    folio: "página|pág|pág.|p.|de",
    beside: "en|con|ante|junto|durante|frente|y",
    mail: "de=f|remitente=f|fecha=d|enviado=d|enviado el=d|asunto=s|para=x|cc=x|responder a=x|\
    adjuntos=x",
    lures: "boletín|suscríbete|todos los derechos|nuestra app|síguenos|suscríb|nuestras alertas|\
    tu correo|nuestro canal|en tu correo|tu correo electr",
    shown: ["Foto", "Texto y fotos", "Traducción", "Edición"],
};
