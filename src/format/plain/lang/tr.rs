//! Turkish.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "tr",
    common: "ve bir bu da de için ile çok daha olarak gibi olan ama ne kadar sonra o en her ki var dedi mi",
    by: "yazan=w|haber=w|hazırlayan=w|kaleme alan=w|fotoğraf=p|fotoğraflar=p|\
             haber ve fotoğraf=b|yazı ve fotoğraf=b|çeviren=t|çeviri=t|editör=e|\
             yayına hazırlayan=e",
    labels: "yazan=w|yazar=w|yazı=w|haber=w|muhabir=w|hazırlayan=w|metin=w|fotoğraf=p|\
             fotoğraflar=p|foto=p|kamera=p|haber-fotoğraf=b|yazı ve fotoğraflar=b|\
             haber ve fotoğraf=b|çeviri=t|çeviren=t|editör=e|yayına hazırlayan=e|\
             düzenleyen=e|redaksiyon=e",
    after: "yazdı=w|bildiriyor=w|muhabiri=w|çevirdi=t|(çev.)=t",
    titles: "muhabir|dr.|prof.|prof. dr.|gazeteci|av.|doç.",
    and: "ve|ile|&",
    photo: "fotoğraf|fotoğraflar|foto|görsel|resim|kaynak|arşiv|altyazı|çizim|harita|grafik|\
             fotoğraf altı",
    pictured: "arşiv|arşiv fotoğrafı|temsili fotoğraf|temsili|aa|dha|fotoğraf|görsel|iha",
    source: "kaynak|kaynaklar|alıntı|kaynağı",
    outlets: "gazetesi|haber|haberler|gazete|postası|dergisi|dergi|ajans|ajansı|manşet|sabah|\
             hürriyet|cumhuriyet|milliyet|ekspres|haberleri|.com|.com.tr|radyo|bülteni",
    agencies: "AA|DHA|İHA|ANKA|Anadolu Ajansı|AFP|AP|Reuters|dpa|TASS|İLKHA|UHA|ANKARA HABER",
    sections: "basın açıklaması|gündem|dünya|kültür|siyaset|ekonomi|spor|bilim|toplum|yaşam|görüş|yorum|\
             köşe yazısı|röportaj|söyleşi|portre|sağlık|teknoloji|gezi|seyahat|yemek|tarif|\
             tarifler|kitap|sinema|müzik|eğitim|çevre|doğa|tarih|öykü|şiir|deneme|eleştiri|\
             analiz|yerel|haber|haberler|magazin|kültür sanat|kültür-sanat|sanat|güncel|\
             son dakika|türkiye|basın bülteni|dosya|tarım|turizm|otomobil|3. sayfa|hayat",
    series: "bölüm|kısım|cilt|perde|kitap|sayı",
    buttons: "paylaş|facebook'ta paylaş|twitter'da paylaş|tweetle|gönder|e-posta gönder|\
             yazdır|kaydet|bağlantıyı kopyala|linki kopyala|kopyala|dinle|haberi dinle|\
             yorum yap|yorum yaz|yorumlar|abone ol|giriş yap|giriş|üye ol|kayıt ol|menü|ara|\
             ana sayfa|anasayfa|başa dön|yukarı çık|yukarı|reklam|ilan|sponsorlu içerik|\
             sponsorlu|takip et|bizi takip edin|devamını oku|daha fazla|daha fazlası|devamı|\
             içeriğe geç|içeriğe atla|yorumları gör|tüm yorumlar|kapat|önceki|sonraki|\
             önceki haber|sonraki haber|beğen|yanıtla|yazı boyutu|yazı tipi boyutu|dk okuma|\
             dakika okuma|bağlantı kopyalandı|hata bildir|bülten|e-bülten|favorilere ekle|\
             tümünü gör|haberin devamı|video|google news|okuma süresi|e-posta|\
             abone ol google news",
    opens: "facebook'ta|twitter'da|whatsapp'ta|okuma süresi|abone olun|bültenimize|kaydolun|\
             bizi takip|takip edin|uygulamamızı|indirin|kanalımıza|tüm hakları|her hakkı|©|\
             copyright|telif|izinsiz|kaynak gösterilmeden|bu içerik|bu haber|devamını okumak|\
             zaten abone|yorum yap|yorum yazın|ilk yorumu|basın iletişim|iletişim:|\
             ana sayfaya|tıklayın|haberin devamı|tüm haberler|e-posta adresiniz",
    more: "ilgili haber|ayrıca oku|ayrıca okuyun|ayrıca bakınız|bunu da oku|bunu da okuyun|\
             şunu da okuyun|devamını oku|okuyun|öneri|video|bakınız|izleyin|önerilen haber|\
             haberin videosu|göz atın|bunlar da ilginizi çekebilir",
    related: "yazarın diğer yazıları|yazarın son yazıları|\
             ilgili haberler|ilgili haber|benzer haberler|diğer haberler|çok okunanlar|\
             en çok okunanlar|ilginizi çekebilir|bunlar da ilginizi çekebilir|\
             önerilen haberler|son haberler|son dakika haberleri|ilgili yazılar|\
             benzer yazılar|diğer yazılar|popüler|öne çıkanlar|sıradaki haber|\
             okumaya devam et|ilgili içerikler|manşetler|günün manşetleri|diğer yazıları|\
             editörün seçtikleri",
    tags: "etiketler|etiket|anahtar kelimeler|konular|kategoriler|kategori|ilgili konular",
    comments: "yorumlar|yorum|yorum yap|yorum yaz|okuyucu yorumları|görüşler|bir yorum yazın",
    published: "yayınlanma|yayın tarihi|yayınlanma tarihi|yayınlandı|tarih|eklenme|\
             eklenme tarihi|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|ilk yayın",
    updated: "güncelleme|güncelleme tarihi|güncellendi|son güncelleme|güncellenme|\
             güncellenme tarihi|düzenlendi|son güncellenme",
    months: "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|\
             ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    weekdays: "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt",
    clock: "saat|tarihli|günü|tsi|trt|itibarıyla",
    speakers: "s|c|soru|cevap|muhabir",
    story: "ve|ama|sonra|ben|o|biz|fakat",
    folio: "sayfa|s.",
    mail: "kimden=f|gönderen=f|tarih=d|gönderilme=d|konu=s|kime=x|bilgi=x|cc=x|yanıtla=x|\
             ekler=x",
    lures: "bülten|abone|uygulamamızı|kanalımız|her hakkı|takip edin|e-posta adresiniz|\
     çerez|e-posta adres|hakları saklıdır",
    shown: ["Fotoğraf", "Yazı ve fotoğraf", "Çeviri", "Editör"],
};
