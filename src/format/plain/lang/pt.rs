//! Portuguese.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "pt",
    common: "o a os as de e em que um uma do da no na para com não por se mais dos das ao é foi pelo",
    by: "por=w|escrito por=w|texto de=w|reportagem de=w|publicado por=w|fotos de=p|foto de=p|\
             fotografia de=p|fotos=p|texto e fotos de=b|texto e fotos=b|tradução de=t|\
             traduzido por=t|edição de=e|editado por=e|texto=w|reportagem=w|entrevista de=w|\
             entrevista a=w|postado por=w|uma reportagem de=w|crónica de=w|colaborou=w|\
             colaboraram=w|fotografias de=p|imagens de=p|ilustração de=p|ilustrações de=p|\
             texto e fotografias de=b|revisão de=e",
    labels: "autor=w|autora=w|texto=w|reportagem=w|por=w|redação=w|foto=p|fotos=p|fotografia=p|\
             imagens=p|texto e fotos=b|texto e foto=b|tradução=t|tradutor=t|tradutora=t|\
             edição=e|editor=e|editora=e|textos=w|autores=w|jornalista=w|repórter=w|\
             fotografias=p|fotógrafo=p|fotógrafa=p|imagem=p|ilustração=p|infografia=p|\
             texto e fotografias=b|revisão=e",
    after: "correspondente=w|enviado especial=w|enviada especial=w|tradução=t",
    titles: "da redação|repórter|jornalista|dr.|dra.|correspondente|enviado especial|\
             enviada especial|de são paulo|do rio|colunista|colaborador|colaboradora|\
             colaboração para|especial para|redação|editor|editora|da reportagem local|\
             professor|escritor|escritora|do enviado especial|cronista",
    and: "e|&",
    photo: "foto|fotos|imagem|fotografia|crédito|créditos|ilustração|legenda|arquivo|reprodução|\
             divulgação|arte|mapa|gráfico|vídeo|infografia|foto de arquivo",
    pictured: "arquivo|divulgação|reprodução|foto|imagem ilustrativa|arquivo pessoal|ilustração|\
             foto de arquivo|lusa|folhapress|agência brasil|reuters|afp|getty images|\
             acervo pessoal|arquivo da família|reprodução/instagram|imagem de arquivo|dr",
    source: "fonte|fontes|via|publicado em|com informações de|com informações da|com agências|\
             publicado originalmente em|retirado de",
    outlets: "jornal|diário|notícias|folha|gazeta|correio|tribuna|revista|público|globo|\
             observador|expresso|portal|.br|.pt|agência|semanário|estado|tempo|online|estadão|\
             istoé|rádio|sapo|renascença|metrópoles|uol|g1|carta capital",
    agencies: "Lusa|Agência Lusa|Agência Brasil|AFP|AP|Reuters|EFE|ANSA|Folhapress|FolhaPress|\
             Estadão Conteúdo|Angop|ANGOP|Xinhua|Inforpress|dpa|DPA|LUSA|FOLHAPRESS|\
             Agência O Globo|Agência Estado|Ag. O Globo|BBC News Brasil|Agência Senado|\
             Agência Câmara|Ecclesia|Agência Ecclesia|DW|RFI|Futura Press|UOL",
    sections: "comunicado de imprensa|nota à imprensa|património|patrimônio|sociedade|cultura|\
             política|economia|esportes|esporte|desporto|mundo|brasil|portugal|país|\
             internacional|local|cidades|opinião|editorial|reportagem|crônica|crónica|\
             entrevista|perfil|ciência|saúde|tecnologia|viagem|turismo|gastronomia|receitas|\
             receita|livros|cinema|música|educação|meio ambiente|ambiente|história|conto|poesia|\
             ensaio|coluna|análise|cotidiano|vida|ilustrada|notícias|artigo|comunidade|\
             agricultura|negócios|últimas|religião|curiosidades|quotidiano|poder|mercado|tec|\
             equilíbrio|viagens|comida|artes|colunas|crônicas|entrevistas|obituário|mortes|\
             crítica|resenha|contos|poema|locais|cidade|região|regional|rio|são paulo|bem-estar|\
             estilo|lifestyle|família|moda|carros|imóveis|emprego|empregos|agro|campo|polícia|\
             justiça|segurança|especial|especiais|última hora|últimas notícias|nacional|fugas|\
             ípsilon|p3|megafone|blogs|blog|podcasts|vídeos|fotografia|nota de imprensa|\
             comunicado|painel do leitor|cartas|cartas ao diretor|página inicial|\
    romance|carta",
    series: "capítulo|parte|episódio|tomo|ato|livro|volume",
    buttons: "compartilhar|partilhar|compartilhe|partilhe|tuitar|enviar|enviar por e-mail|\
             imprimir|salvar|guardar|copiar link|copiar|ouvir|ouvir artigo|ouvir notícia|\
             comentar|comentários|assinar|assine|assine já|entrar|cadastre-se|iniciar sessão|\
             menu|buscar|busca|pesquisar|início|voltar ao topo|topo|publicidade|anúncio|\
             conteúdo patrocinado|patrocinado|seguir|siga-nos|leia mais|ler mais|ver mais|\
             continue lendo|continuar a ler|continua após a publicidade|\
             continua depois da publicidade|pular para o conteúdo|saltar para o conteúdo|\
             ver comentários|ver todos os comentários|fechar|anterior|próximo|seguinte|gosto|\
             curtir|responder|tamanho da letra|exclusivo para assinantes|min de leitura|\
             link copiado|reportar erro|newsletter|deixe um comentário|carregar mais|\
             tamanho da fonte|vídeo|aumentar letra|diminuir letra|ir para o conteúdo|\
             ir para o conteúdo principal|ir para o menu|assine a folha|assine agora|\
             assinaturas|entre|login|fazer login|registar|criar conta|minha conta|a minha conta|\
             sair|pesquisa|home|voltar|partilhar artigo|compartilhar no facebook|\
             compartilhar no whatsapp|compartilhar no x|compartilhar no twitter|\
             partilhar no facebook|partilhar no x|partilhar no whatsapp|partilhar por email|\
             enviar por email|copiar ligação|guardar artigo|salvar para ler depois|\
             salvar artigo|ler mais tarde|ouvir o texto|ouça este conteúdo|ouça o texto|\
             diminuir fonte|aumentar fonte|tamanho do texto|comente|todos os comentários|\
             todos os comentários|ler comentários|enviar comentário|sem comentários|pub|siga|\
             seguir autor|receber notificações|dar de presente|presentear|dê um conteúdo|\
             oferecer artigo|oferecer|saiba mais|ver tudo|ver todos|mostrar mais|carregando|\
             a carregar|minutos de leitura|minuto de leitura|tempo de leitura|leitura: min|\
             modo escuro|modo noturno|gostei|denunciar|comunicar erro|erramos|aceitar|\
             aceitar todos|aceitar cookies|rejeitar|rejeitar todos|gerir cookies|\
             configurar cookies|política de cookies|política de privacidade|termos de uso|\
             termos e condições|ficha técnica|fale conosco|fale com a redação|contactos|\
             contacto|contato|sobre nós|quem somos|ajuda|newsletters|edição impressa|\
             edição digital|edição do dia|exclusivo assinantes|exclusivo|conteúdo exclusivo|\
             só para assinantes|baixar app|próxima|ver galeria|ver vídeo|assista|acessibilidade|\
             recursos para assinantes|sua assinatura pode valer ainda mais|assinante|\
             sugerir correcção|sugerir correção|partilhar notícia|comentar notícia|\
    ouvir a matéria|ouça a matéria|ouvir matéria|\
    lusa/fim|\
    enviar a um amigo|última hora",
    opens: "compartilhar no|compartilhar em|compartilhe no|compartilhe esta|partilhar no|\
             partilhe este|tempo de leitura|leitura:|assine a|assine o|receba|inscreva-se|\
             cadastre-se|siga-nos|siga o|siga a|baixe|descarregue|junte-se|participe do|\
             entre no|todos os direitos|©|copyright|proibida a reprodução|é proibida|\
             conteúdo exclusivo|este conteúdo é|para continuar|já é assinante|\
             contato para imprensa|contacto para a imprensa|assessoria de imprensa|voltar para|\
             clique aqui|publicado em:|se você gostou|continua após|o seu endereço|\
             receba no seu|receba as|receba em|receba por|assine|subscreva|acompanhe|\
             entre no canal|entre no grupo|proibida a|reprodução|este conteúdo|este artigo é|\
             este texto foi|sua assinatura|os comentários não|os comentários são|o seu email|\
             seu e-mail|campos obrigatórios|deixe o seu|usamos cookies|utilizamos cookies|\
             este site usa|este site utiliza|nós e os nossos|ao continuar|leia tudo sobre|\
             contacto para|contato para|mais informações|apoie|faça uma doação|\
             encontrou algum erro|quer receber|deixe um comentário|deixe seu comentário|\
    dê sua opinião",
    more: "leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|ler também|\
             ler mais|relacionado|mais sobre|confira|confira também|não perca|assista|vídeo|\
             leia|recomendamos|a ler|ver também|ouça|leia a seguir|notícia relacionada|\
             artigo relacionado|relacionados",
    related: "leia também|veja também|notícias relacionadas|artigos relacionados|mais notícias|\
             mais lidas|mais lidos|as mais lidas|relacionados|relacionadas|últimas notícias|\
             recomendados|recomendadas|você também pode gostar|outras notícias|\
             matérias relacionadas|mais em|saiba mais|também pode gostar|em destaque|\
             posts relacionados|mais recentes|pode gostar|leia mais|leia também:|mais populares|\
             mais vistas|mais comentadas|conteúdo relacionado|recomendado para si|\
             recomendado para você|recomendamos|pode interessar-lhe|também lhe pode interessar|\
             tópicos relacionados|mais artigos|destaques|sugestões|sugestões de leitura|\
             do mesmo autor|mais deste autor|notícias ao minuto|ao minuto|conteúdo patrocinado|\
             a seguir|mais sobre este tema|veja os vídeos mais assistidos|vídeos mais assistidos|\
    assista aos vídeos",
    tags: "tags|palavras-chave|etiquetas|tópicos|temas|categorias|assuntos|arquivado em|tópico|\
             categoria|marcadores|mais sobre|leia tudo sobre o tema e siga|tópicos relacionados",
    comments: "comentários|comentário|deixe um comentário|deixe uma resposta|opine|participe|\
             deixe seu comentário|deixe o seu comentário|opiniões dos leitores|\
             comentários dos leitores|todos os comentários|faça um comentário",
    published: "publicado em|publicado|publicada em|data|em|postado em|criado em|publicado a|\
             data de publicação|publicação",
    updated: "atualizado em|atualizado|atualizada em|última atualização|modificado em|\
             actualizado em|atualizado às|atualizada|atualizado a|actualizado|atualização|\
             alterado em",
    months: "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|\
             agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    weekdays: "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|\
             segunda|terça|quarta|quinta|sexta|seg|ter|qua|qui|sex|sáb|dom",
    clock: "em|no dia|às|as|h|horas|de|à|brt|wet",
    speakers: "p|r|pergunta|resposta|repórter",
    story: "e|mas|então|depois|eu|ele|ela|nós",
    folio: "página|pág|pág.|p.|de",
    beside: "em|no|na|com|durante|junto|frente|e|ao",
    mail: "de=f|remetente=f|data=d|enviado=d|enviado em=d|assunto=s|para=x|cc=x|\
             responder para=x|anexos=x",
    lures: "assine|todos os direitos|nosso aplicativo|nosso canal|siga-nos|siga o|seu e-mail|\
             receba as|boletim|\
     no seu email|no seu e-mail|seu endereço de e",
    shown: ["Foto", "Texto e fotos", "Tradução", "Edição"],
};
