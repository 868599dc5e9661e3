//! Turkish.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "tr",
    common: "ve bir bu da de için ile çok daha olarak gibi olan ama ne kadar sonra o en her ki var dedi mi",
    by: "yazan=w|haber=w|hazırlayan=w|kaleme alan=w|fotoğraf=p|fotoğraflar=p|haber ve fotoğraf=b|\
    yazı ve fotoğraf=b|çeviren=t|çeviri=t|editör=e|yayına hazırlayan=e|yazar=w|haberi yazan=w|\
    röportaj=w|söyleşi=w|metin=w|derleyen=w|muhabir=w|konuşan=w|aktaran=w|foto=p|görüntü=p|\
    kamera=p|çizim=p|illüstrasyon=p|yazı ve fotoğraflar=b|haber-fotoğraf=b|tercüme=t|türkçesi=t|\
    düzenleyen=e",
    labels: "yazan=w|yazar=w|yazı=w|haber=w|muhabir=w|hazırlayan=w|metin=w|fotoğraf=p|\
    fotoğraflar=p|foto=p|kamera=p|haber-fotoğraf=b|yazı ve fotoğraflar=b|haber ve fotoğraf=b|\
    çeviri=t|çeviren=t|editör=e|yayına hazırlayan=e|düzenleyen=e|redaksiyon=e|haberi=w|röportaj=w|\
    söyleşi=w|hazırlayanlar=w|derleyen=w|foto muhabiri=p|görüntü=p|görsel=p|kameraman=p|çizim=p|\
    çizer=p|illüstrasyon=p|haber/fotoğraf=b|haber-kamera=b|yazı ve fotoğraf=b|çevirmen=t|tercüme=t|\
    türkçesi=t|editörler=e|düzelti=e",
    after: "yazdı=w|bildiriyor=w|muhabiri=w|çevirdi=t|(çev.)=t",
    titles: "muhabir|dr.|prof.|prof. dr.|gazeteci|av.|doç.|muhabiri|editör|yazar|köşe yazarı|\
    haber merkezi|dış haberler|temsilci|temsilcisi|doç. dr.|stajyer|genel yayın yönetmeni|şef|\
    konuk yazar|foto muhabiri|istanbul|ankara",
    and: "ve|ile|&",
    photo: "fotoğraf|fotoğraflar|foto|görsel|resim|kaynak|arşiv|altyazı|çizim|harita|grafik|\
    fotoğraf altı|infografik|video|illüstrasyon|arşiv fotoğrafı|temsili fotoğraf|temsili görsel|\
    fotoğraf kaynağı|görsel kaynağı",
    pictured: "arşiv|arşiv fotoğrafı|temsili fotoğraf|temsili|aa|dha|fotoğraf|görsel|iha|\
    temsili görsel|reuters|afp|ap|getty images|depo photos|depophotos|shutterstock|fotoğraf: aa|\
    fotoğraf: dha|aile arşivi|kişisel arşiv",
    source: "kaynak|kaynaklar|alıntı|kaynağı|kaynak:|aa'nın haberine göre|yayımlandığı yer|\
    ilk yayın",
    outlets: "gazetesi|haber|haberler|gazete|postası|dergisi|dergi|ajans|ajansı|manşet|sabah|\
    hürriyet|cumhuriyet|milliyet|ekspres|haberleri|.com|.com.tr|radyo|bülteni|birgün|evrensel|\
    habertürk|ntv|cnn türk|trt|trt haber|t24|medyascope|bianet|yeniçağ|bülten|independent türkçe|\
    dw türkçe|bbc news türkçe",
    agencies: "AA|DHA|İHA|ANKA|Anadolu Ajansı|AFP|AP|Reuters|dpa|TASS|İLKHA|UHA|ANKARA HABER|IHA|\
    ANKA Haber Ajansı|Demirören Haber Ajansı|İhlas Haber Ajansı|MA|JİNNEWS|Mezopotamya Ajansı|\
    Cihan|BHA|Xinhua|Sputnik|UBA|THA|PHA|BYA|Depo Photos",
    sections: "basın açıklaması|gündem|dünya|kültür|siyaset|ekonomi|spor|bilim|toplum|yaşam|görüş|\
    yorum|köşe yazısı|röportaj|söyleşi|portre|sağlık|teknoloji|gezi|seyahat|yemek|tarif|tarifler|\
    kitap|sinema|müzik|eğitim|çevre|doğa|tarih|öykü|şiir|deneme|eleştiri|analiz|yerel|haber|\
    haberler|magazin|kültür sanat|kültür-sanat|sanat|güncel|son dakika|türkiye|basın bülteni|dosya|\
    tarım|turizm|otomobil|3. sayfa|hayat|politika|bilim teknoloji|bilim-teknoloji|mutfak|kitaplar|\
    tiyatro|yorumlar|yazarlar|köşe yazıları|röportajlar|yerel haberler|şehir|şehirler|istanbul|\
    ankara|izmir|anadolu|hikâye|hikaye|inceleme|özel haber|özel|manşet|asayiş|adalet|hukuk|emlak|\
    aile|moda|kadın|çocuk|hayvanlar|hava durumu|okur mektupları|mektuplar|video|foto galeri|galeri|\
    podcast|pazar|cumartesi|hafta sonu|yurt|yurt haberleri|dış haberler|emek|medya|din|anma|vefat|\
    ana sayfa|anasayfa|üçüncü sayfa|\
    roman|mektup|masal",
    series: "bölüm|kısım|cilt|perde|kitap|sayı|ünite|fasıl",
    buttons: "paylaş|facebook'ta paylaş|twitter'da paylaş|tweetle|gönder|e-posta gönder|yazdır|\
    kaydet|bağlantıyı kopyala|linki kopyala|kopyala|dinle|haberi dinle|yorum yap|yorum yaz|\
    yorumlar|abone ol|giriş yap|giriş|üye ol|kayıt ol|menü|ara|ana sayfa|anasayfa|başa dön|\
    yukarı çık|yukarı|reklam|ilan|sponsorlu içerik|sponsorlu|takip et|bizi takip edin|devamını oku|\
    daha fazla|daha fazlası|devamı|içeriğe geç|içeriğe atla|yorumları gör|tüm yorumlar|kapat|\
    önceki|sonraki|önceki haber|sonraki haber|beğen|yanıtla|yazı boyutu|yazı tipi boyutu|dk okuma|\
    dakika okuma|bağlantı kopyalandı|hata bildir|bülten|e-bülten|favorilere ekle|tümünü gör|\
    haberin devamı|video|google news|okuma süresi|e-posta|abone ol google news|ana içeriğe geç|\
    menu|arama|oturum aç|üye girişi|kaydol|hesabım|abonelik|abone girişi|hemen abone ol|\
    bize abone ol|google news'te abone ol|google haberler|haberi paylaş|bu haberi paylaş|\
    bu haberi paylaşın|yazıyı paylaş|x'te paylaş|whatsapp'ta paylaş|linkedin'de paylaş|\
    telegram'da paylaş|tweet|e-postayla gönder|arkadaşına gönder|kopyalandı|haberi kaydet|\
    daha sonra oku|favorilerime ekle|sesli dinle|yazıyı dinle|makaleyi dinle|yorum ekle|\
    yorumları göster|tüm yorumları gör|ilk yorumu sen yap|ilk yorumu siz yapın|yorum yok|\
    henüz yorum yok|advertorial|takipte kal|takip|devamını gör|haberin devamı için tıklayın|\
    daha fazla göster|daha fazla yükle|tümü|hepsini gör|dk. okuma|dakikalık okuma|okuma süresi: dk|\
    okuma süresi: dakika|okunma süresi|okunma|görüntülenme|büyüt|küçült|yazıyı büyüt|yazıyı küçült|\
    a+ a-|karanlık mod|gece modu|beğendim|beğenmedim|cevapla|şikayet et|bildir|kabul et|\
    tümünü kabul et|kabul ediyorum|reddet|tümünü reddet|ayarlar|çerez ayarları|çerez politikası|\
    çerezler|gizlilik|gizlilik politikası|kvkk|aydınlatma metni|kullanım koşulları|\
    kullanım şartları|künye|iletişim|hakkımızda|bize ulaşın|reklam ver|yardım|e-gazete|\
    sadece aboneler|abonelere özel|abonelere özel içerik|premium|uygulamayı indir|sayfa başı|geri|\
    ileri|sıradaki haber|galeriyi aç|galeriye git|videoyu izle|hediye et|arşiv|rss|bağış yap|\
    destek ol|haber ihbar|whatsapp ihbar hattı|instagram|youtube|facebook|yayınlanma|güncelleme|\
    haber giriş|haber merkezi|günün manşetleri|canlı yayın|canlı|a|fotoğraflı|kaynak: dha|\
    haber ver|aa|a a|videolu|haberler",
    opens: "facebook'ta|twitter'da|whatsapp'ta|okuma süresi|abone olun|bültenimize|kaydolun|\
    bizi takip|takip edin|uygulamamızı|indirin|kanalımıza|tüm hakları|her hakkı|©|copyright|telif|\
    izinsiz|kaynak gösterilmeden|bu içerik|bu haber|devamını okumak|zaten abone|yorum yazın|\
    ilk yorumu|basın iletişim|iletişim:|ana sayfaya|tıklayın|haberin devamı|e-posta adresiniz|\
    abone ol|e-bültenimize|bültene kaydol|üye olun|google news'te|google haberler'de|\
    whatsapp kanalımıza|telegram kanalımıza|kanalımıza katıl|uygulamayı indir|kaynak gösterilerek|\
    bu haberin|bu yazı ilk|anadolu ajansı web sitesinde|haberin tamamı|okumaya devam|üye misiniz|\
    bu site çerez|bu sitede çerez|sitemizde çerez|web sitemizde|çerezleri|size daha iyi|\
    biz ve iş ortaklarımız|e-posta hesabınız|gerekli alanlar|yorum yapmak için|bir yanıt yazın|\
    yorumlarınızı|okunma süresi|basın için|iletişim için|ayrıntılı bilgi|detaylı bilgi|bağış|\
    destekleyin|destek olun|tıklayınız|buraya tıkla|yayınlanma:|haber giriş|güncelleme:|\
    son güncelleme|her sabah|günün öne çıkan|son dakika haberleri için|yorum yap",
    more: "ilgili haber|ayrıca oku|ayrıca okuyun|ayrıca bakınız|bunu da oku|bunu da okuyun|\
    şunu da okuyun|devamını oku|okuyun|öneri|video|bakınız|izleyin|önerilen haber|haberin videosu|\
    göz atın|bunlar da ilginizi çekebilir|bunları da okuyun|ilgili haberler|ilgili yazı|\
    ilginizi çekebilir|mutlaka okuyun|önerilen|ayrıca izleyin|daha fazlası|kaçırmayın|dinleyin|\
    haberle ilgili|detaylar",
    related: "yazarın diğer yazıları|yazarın son yazıları|ilgili haberler|ilgili haber|\
    benzer haberler|diğer haberler|çok okunanlar|en çok okunanlar|ilginizi çekebilir|\
    bunlar da ilginizi çekebilir|önerilen haberler|son haberler|son dakika haberleri|\
    ilgili yazılar|benzer yazılar|diğer yazılar|popüler|öne çıkanlar|sıradaki haber|\
    okumaya devam et|ilgili içerikler|manşetler|günün manşetleri|diğer yazıları|\
    editörün seçtikleri|ilgili konular|benzer içerikler|diğer içerikler|en çok okunan haberler|\
    çok okunan haberler|en çok izlenenler|en çok yorumlananlar|ilginizi çekebilecek haberler|\
    önerilenler|sizin için seçtiklerimiz|sizin için önerilenler|güncel haberler|gündemdekiler|\
    popüler haberler|öne çıkan haberler|günün öne çıkanları|yazarın tüm yazıları|editörün seçimi|\
    kategorinin diğer haberleri|bu kategoriden|daha fazla haber|tüm haberler|kaçırmayın|partnerler|\
    sponsorlu bağlantılar|bunu da okuyun|son dakika|haberler|bakmadan geçme",
    tags: "etiketler|etiket|anahtar kelimeler|konular|kategoriler|kategori|ilgili konular|\
    konu başlıkları|tag|tags|haber etiketleri|haberin etiketleri",
    comments: "yorumlar|yorum|yorum yap|yorum yaz|okuyucu yorumları|görüşler|bir yorum yazın|\
    okur yorumları|bir cevap yazın|yorum ekle|yorum gönder|tüm yorumlar",
    published: "yayınlanma|yayın tarihi|yayınlanma tarihi|yayınlandı|tarih|eklenme|eklenme tarihi|\
    giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|ilk yayın|yayımlanma|yayımlanma tarihi|\
    yayımlandı|haber giriş|haber giriş tarihi",
    updated: "güncelleme|güncelleme tarihi|güncellendi|son güncelleme|güncellenme|\
    güncellenme tarihi|düzenlendi|son güncellenme|düzenlenme|son değişiklik|değiştirilme",
    months: "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|\
    eylül eyl|ekim eki|kasım kas|aralık ara",
    weekdays: "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt",
    clock: "saat|tarihli|günü|tsi|trt|itibarıyla",
    speakers: "s|c|soru|cevap|muhabir|yanıt|gazeteci|söyleşen",
    story: "ve|ama|sonra|ben|o|biz|fakat",
    folio: "sayfa|s.|sf.|syf",
    beside: "ile|ve",
    mail: "kimden=f|gönderen=f|tarih=d|gönderilme=d|konu=s|kime=x|bilgi=x|cc=x|yanıtla=x|ekler=x|\
    gönderildi=d|alıcı=x|gizli=x|ek=x|yanıt=x",
    lures: "bülten|abone|uygulamamızı|kanalımız|her hakkı|takip edin|e-posta adresiniz|çerez|\
    e-posta adres|hakları saklıdır",
    shown: ["Fotoğraf", "Yazı ve fotoğraf", "Çeviri", "Editör"],
};
