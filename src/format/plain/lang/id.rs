//! Indonesian.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "id",
    common: "yang dan di itu dengan untuk dari pada dalam tidak ini ke oleh akan juga ada saya adalah mereka satu karena kata",
    by: "oleh=w|ditulis oleh=w|laporan=w|teks oleh=w|foto oleh=p|foto-foto oleh=p|foto=p|\
    teks dan foto oleh=b|teks dan foto=b|diterjemahkan oleh=t|terjemahan=t|disunting oleh=e|\
    diedit oleh=e|laporan oleh=w|reportase oleh=w|reportase=w|liputan oleh=w|tulisan oleh=w|\
    diliput oleh=w|dilaporkan oleh=w|disusun oleh=w|wawancara oleh=w|naskah oleh=w|\
    naskah dan foto oleh=b|tulisan dan foto oleh=b|tulisan dan foto=b|teks & foto=b|\
    teks & foto oleh=b|teks/foto=b|naskah & foto=b|foto dan teks=b|dipotret oleh=p|\
    fotografi oleh=p|ilustrasi oleh=p|alih bahasa oleh=t|alih bahasa=t|penerjemah=t|editor=e|\
    penyunting=e|redaktur=e|penulis=w|pewarta=w|by=w",
    labels: "penulis=w|reporter=w|oleh=w|laporan=w|teks=w|pewarta=w|wartawan=w|jurnalis=w|\
    kontributor=w|foto=p|foto-foto=p|fotografer=p|teks dan foto=b|naskah dan foto=b|penerjemah=t|\
    terjemahan=t|alih bahasa=t|editor=e|penyunting=e|redaktur=e|penyelia=e|penulis berita=w|\
    ditulis oleh=w|tulisan=w|naskah=w|reportase=w|peliput=w|tim liputan=w|penulis artikel=w|\
    kolumnis=w|koresponden=w|oleh reporter=w|pengarang=w|penyair=w|juru foto=p|juru kamera=p|\
    pewarta foto=p|kameramen=p|kamerawan=p|ilustrator=p|fotografi=p|tulisan dan foto=b|\
    teks & foto=b|teks/foto=b|naskah & foto=b|naskah/foto=b|penulis & foto=b|penulis dan foto=b|\
    narasi dan foto=b|teks & foto oleh=b|foto & teks=b|foto dan teks=b|diterjemahkan oleh=t|\
    penterjemah=t|translator=t|penyunting bahasa=e|redaktur pelaksana=e|copy editor=e|\
    sub editor=e|editor bahasa=e|disunting oleh=e|penyelaras bahasa=e|pemeriksa aksara=e|\
    pengunggah=e",
    after: "melaporkan=w|(reporter)=w|(editor)=e|penerjemah=t|kontributor=w|wartawan=w|pewarta=w|\
    jurnalis=w|kolumnis=w|penulis=w|melaporkan dari=w|fotografer=p|pewarta foto=p|editor=e|\
    redaktur=e",
    titles: "reporter|wartawan|kontributor|dr.|prof.|ir.|koresponden|kolumnis|h.|hj.|drs.|dra.|\
    kontributor jawa tengah|kontributor daerah|koresponden daerah|fotografer|dosen|peneliti|\
    sastrawan|penyair|s.pd.|m.si.|prof|dr|drg.|kh|kh.|ustaz",
    and: "dan|&",
    photo: "foto|gambar|ilustrasi|dok|dok.|sumber foto|keterangan foto|dokumentasi|peta|\
    infografis|tangkapan layar|foto oleh|foto dok|foto dok.|foto ilustrasi|ilustrasi foto|\
    sumber gambar|kredit foto|kredit|grafis|infografik|grafik|lukisan|karikatur|kartun|sketsa|\
    arsip foto|foto arsip|foto handout|dokumen pribadi|dok pribadi|dok. pribadi|dok. istimewa|\
    dok istimewa|tangkap layar|screenshot|foto istimewa|foto-foto",
    pictured: "ilustrasi|foto|dok. pribadi|dok pribadi|foto ilustrasi|antara|dok. istimewa|\
    istimewa|tangkapan layar|ist|ist.|dok. keluarga|dok keluarga|dokumentasi pribadi|dok. humas|\
    dok humas|dok. panitia|arsip|foto arsip|foto: istimewa|foto: antara|antara foto|foto ant|\
    foto file|shutterstock|freepik|pixabay|unsplash|getty images|tangkap layar|\
    tangkapan layar youtube|tangkapan layar instagram|screenshot|gambar ilustrasi|ilustrasi ai|\
    karikatur|grafis|dok",
    source: "sumber|dikutip dari|dilansir dari|disadur dari|dari|sumber berita|sumber artikel|\
    sumber tulisan|dikutip dari laman|seperti dikutip dari|diambil dari|dimuat di|\
    pertama kali dimuat di|pertama kali tayang di|artikel ini telah tayang di|\
    artikel ini tayang di",
    outlets: "kompas|tempo|berita|harian|kabar|suara|koran|majalah|post|pos|media|news|warta|\
    tribun|tribunnews|.com|.id|.co.id|republika|rakyat|online|radar|pikiran|detikcom|detiknews|\
    antaranews|liputan6|okezone|kumparan|tirto|jawapos|jawa pos|suara merdeka|kedaulatan rakyat|\
    solopos|solo pos|galamedia|serambi|sindonews|sindo|inews|medcom|metrotv|metrotvnews|rri|tvri|\
    jpnn|rmol|katadata|mongabay|idntimes|idn times|bali post|lampung post|sriwijaya post|\
    banjarmasin post|kaltim post|manado post|mingguan|buletin|tabloid|portal|kronik|tv|jurnal|\
    mimbar|gatra|tempo.co|kompasiana|mojok|beritasatu|bbc news indonesia|voa",
    agencies: "ANTARA|Antara|AFP|AP|Reuters|Xinhua|Kyodo|KOMPAS.com|Kompas.com|detikcom|TEMPO.CO|\
    Tempo.co|CNN Indonesia|Liputan6.com|Republika.co.id|REPUBLIKA.CO.ID|Suara.com|Tribunnews.com|\
    JPNN|Bernama|VIVA|Merdeka.com|TRIBUNNEWS.COM|detikNews|BBC Indonesia|ANTARA News|ANTARA FOTO|\
    Antara News|KBRN|RRI|RRI.co.id|KOMPAS|Kompas TV|KOMPAS.TV|Kompas.id|detik.com|detikFinance|\
    detikTravel|detikFood|detikJateng|detikJatim|detikJabar|detikSulsel|detikBali|detikSumut|\
    Detik|TEMPO|Tempo|TEMPO Interaktif|CNBC Indonesia|CNNIndonesia.com|BBC News Indonesia|\
    BBC News|VOA|VOA Indonesia|DW|DW Indonesia|Deutsche Welle|Okezone|Okezone.com|OKEZONE.COM|\
    SINDOnews|SINDOnews.com|iNews.id|iNews|Liputan6|merdeka.com|Merdeka|kumparan|Kumparan|\
    kumparanNEWS|Tirto.id|tirto.id|JawaPos.com|Jawa Pos|JAWAPOS|Bisnis.com|BISNIS.COM|Bisnis|\
    Katadata|Katadata.co.id|Mongabay|Mongabay Indonesia|Media Indonesia|MEDIA INDONESIA|\
    MediaIndonesia.com|Medcom.id|medcom.id|METROTVNEWS|Metrotvnews.com|Beritasatu.com|BeritaSatu|\
    Investor Daily|Suara Merdeka|SUARA MERDEKA|suaramerdeka.com|Kedaulatan Rakyat|KRJogja.com|\
    KRJOGJA.com|Solopos.com|SOLOPOS.COM|Solopos|Ayobandung.com|AYOBANDUNG.COM|PIKIRAN RAKYAT|\
    Pikiran Rakyat|Pikiran-Rakyat.com|PRFM|Serambinews.com|SERAMBINEWS.COM|TribunJateng.com|\
    TRIBUNJATENG.COM|TRIBUNJOGJA.COM|TRIBUN-BALI.COM|TRIBUN-TIMUR.COM|TRIBUNJABAR.ID|SURYA.CO.ID|\
    SRIPOKU.COM|POS-KUPANG.COM|Pos-Kupang.com|Bali Post|BALIPOST.com|NusaBali.com|Harian Jogja|\
    HARIANJOGJA.COM|Gatra|GATRA.COM|RMOL|RMOL.ID|RM.id|VIVA.co.id|VIVAnews|IDN Times|IDNTIMES|\
    JPNN.com|jpnn.com|GoRiau|RiauPos|Haluan|Waspada|Fajar|FAJAR.CO.ID|Harian Fajar|Xinhua-Oana|\
    Anadolu|Kyodo-OANA|TASS|Yonhap|InfoPublik",
    sections: "rilis pers|nasional|internasional|dunia|budaya|politik|ekonomi|olahraga|sains|\
    masyarakat|opini|kolom|tajuk|tajuk rencana|reportase|liputan|wawancara|profil|kesehatan|\
    teknologi|tekno|wisata|perjalanan|kuliner|resep|buku|film|musik|pendidikan|lingkungan|alam|\
    sejarah|cerpen|cerita pendek|puisi|esai|resensi|analisis|daerah|regional|berita|gaya hidup|\
    hukum|humaniora|megapolitan|tokoh|sosok|feature|hiburan|bisnis|tren|kisah|pertanian|\
    siaran pers|nusantara|jawa tengah|jawa timur|jawa barat|peristiwa|otomotif|home|beranda|news|\
    berita utama|berita terkini|utama|headline|terkini|terbaru|fokus|sorotan|isu|topik|editorial|\
    opini publik|opini pembaca|kolom pembaca|surat pembaca|pojok|catatan|catatan pinggir|\
    catatan kaki|catatan perjalanan|catatan redaksi|laporan|laporan utama|laporan khusus|\
    liputan khusus|liputan mendalam|investigasi|indepth|in depth|longform|jelajah|ekspedisi|\
    jalan-jalan|plesir|travel|piknik|destinasi|kuliner nusantara|makanan|food|masakan|\
    resep masakan|resep & masakan|dapur|minuman|jajanan|lifestyle|seleb|selebritas|artis|showbiz|\
    sinema|seni|seni budaya|seni & budaya|seni dan budaya|budaya & seni|sastra|sastra & budaya|\
    fiksi|novel|cerita anak|cerita bersambung|cerbung|dongeng|legenda|cerita rakyat|sajak|pantun|\
    prosa|surat cinta|bola|sepak bola|sepakbola|liga indonesia|bulu tangkis|bulutangkis|raket|\
    voli|moto gp|motogp|sport|sports|ragam|aneka|serba-serbi|trending|heboh|inspirasi|inspiratif|\
    motivasi|sosok inspiratif|figur|siapa dia|persona|parenting|ibu & anak|perempuan|wanita|\
    remaja|pemuda|kampus|sekolah|edukasi|edu|beasiswa|pesantren|islam|khazanah|islami|agama|\
    rohani|religi|ramadhan|ramadan|haji|umrah|kesehatan & gaya hidup|sehat|health|medis|psikologi|\
    teknologi & sains|sains & teknologi|iptek|inet|gadget|gawai|internet|aplikasi|game|startup|\
    digital|ekonomi & bisnis|ekonomi bisnis|ekonomi dan bisnis|ekbis|finansial|keuangan|perbankan|\
    moneter|makro|mikro|umkm|industri|properti|bursa|investasi|energi|tambang|perkebunan|\
    perikanan|kelautan|bahari|kehutanan|peternakan|agribisnis|agro|perdesaan|metropolitan|\
    jabodetabek|ibu kota|ibukota|jabar|jateng|jatim|jogja|yogyakarta|diy|banten|sumatera|sumatra|\
    sumut|sumbar|sumsel|riau|jambi|lampung|aceh|kalimantan|kalbar|kaltim|kalsel|kalteng|sulawesi|\
    sulsel|sulut|sulteng|sultra|maluku|papua|ntb|ntt|nusa tenggara|indonesia timur|luar negeri|\
    mancanegara|global|asia|asean|eropa|timur tengah|amerika|hukum & kriminal|hukum dan kriminal|\
    kriminal|kriminalitas|hukum & kriminalitas|pidana|korupsi|pemerintahan|parlemen|dpr|pemilu|\
    pilkada|pertahanan|militer|hankam|keamanan|polri|tni|bencana|cuaca|iklim|lingkungan hidup|\
    satwa|flora & fauna|flora dan fauna|hewan|transportasi|infrastruktur|konstruksi|perumahan|\
    hunian|interior|arsitektur|desain|mode|fesyen|fashion|kecantikan|hobi|koleksi|galeri|\
    galeri foto|foto cerita|esai foto|cerita foto|video|infografis|infografik|podcast|cek fakta|\
    hoaks|cekfakta|riset|tanya jawab|konsultasi|tips|tips & trik|panduan|kiat|ulasan|review|\
    resensi buku|buku & sastra|pengumuman|advertorial|pariwara|sponsor|rilis|siaran|\
    sejarah & budaya|kilas balik|nostalgia|arkeologi|cagar budaya|warisan budaya|tradisi|adat|\
    kearifan lokal",
    series: "bab|bagian|episode|jilid|seri|babak|edisi|bagian ke|seri ke|vol|volume",
    buttons: "bagikan|bagikan ke facebook|bagikan ke whatsapp|kirim|kirim email|cetak|simpan|\
    salin tautan|salin link|salin|dengarkan|dengarkan artikel|komentar|tulis komentar|\
    beri komentar|berlangganan|langganan|masuk|daftar|login|menu|cari|beranda|kembali ke atas|\
    ke atas|iklan|advertorial|konten bersponsor|ikuti|ikuti kami|baca selengkapnya|selengkapnya|\
    lihat semua|lihat selengkapnya|lanjutkan membaca|lompat ke konten|lihat komentar|\
    semua komentar|tutup|sebelumnya|selanjutnya|berikutnya|suka|balas|ukuran huruf|ukuran font|\
    menit baca|menit membaca|tautan disalin|lapor|laporkan|buletin|lihat foto|lihat gambar|\
    perbesar|halaman selanjutnya|video|tampilkan semua|lihat lainnya|google news|\
    scroll to continue with content|advertisement|bagikan artikel|bagikan artikel ini|\
    bagikan berita|bagikan berita ini|bagikan:|bagikan ini|bagikan ke twitter|bagikan ke x|\
    bagikan ke telegram|bagikan ke line|bagikan ke email|bagikan lewat whatsapp|bagikan via|share|\
    sebarkan|sebarkan berita|sebarkan artikel ini|sebarkan ini|kirim ke teman|kirim via email|\
    kirim whatsapp|kirim komentar|kirim balasan|salin url|tautan|tautan telah disalin|\
    link tersalin|link telah disalin|berhasil disalin|copy link|cetak halaman|cetak artikel|\
    cetak resep|print|simpan artikel|simpan berita|simpan resep|tersimpan|tandai|bookmark|\
    baca nanti|favorit|tambah ke favorit|dengarkan berita|dengarkan berita ini|dengarkan audio|\
    dengar artikel|audio|putar audio|jeda|ukuran teks|ukuran tulisan|ubah ukuran huruf|\
    perbesar huruf|perkecil huruf|perbesar font|perkecil font|kecil sedang besar|besar kecil|\
    a- a a+|mode gelap|mode terang|mode baca|mode malam|bahasa indonesia|english|terjemahkan|\
    tonton video|tonton|putar video|lihat video|lihat galeri|lihat foto lainnya|\
    lihat foto lebih besar|foto lainnya|galeri foto|perbesar gambar|klik untuk memperbesar|\
    baca lengkap|baca artikel lengkap|baca selengkapnya di sini|baca lebih lanjut|\
    baca berita lainnya|baca versi lengkap|baca artikel asli|baca di aplikasi|buka di aplikasi|\
    buka aplikasi|unduh aplikasi|unduh|download|download aplikasi|muat lebih banyak|muat lainnya|\
    lebih banyak|lainnya|indeks|indeks berita|lihat semuanya|lihat komentar lainnya|\
    tampilkan lebih banyak|tampilkan lebih sedikit|tutup iklan|lewati iklan|lewati|\
    lewati ke konten|langsung ke konten|langsung ke isi|skip to content|scroll untuk melanjutkan|\
    scroll ke bawah untuk melanjutkan|scroll to continue|gulir untuk lanjut membaca|\
    gulir ke bawah|lanjut baca|lanjutkan baca|artikel dilanjutkan setelah iklan|\
    berita dilanjutkan setelah iklan|konten berlanjut setelah iklan|lanjut ke konten|iklan oleh|\
    space iklan|pasang iklan|bersponsor|konten sponsor|konten promosi|sponsor|disponsori|pariwara|\
    kerja sama|masuk/daftar|masuk / daftar|masuk atau daftar|login/daftar|sign in|sign up|\
    register|akun saya|profil saya|lupa password|lupa kata sandi|berlangganan sekarang|\
    langganan sekarang|mulai berlangganan|gabung|gabung sekarang|jadi member|jadi anggota|\
    daftar sekarang|premium|khusus pelanggan|khusus member|konten premium|\
    ikuti kami di google news|ikuti di google news|ikuti penulis|mengikuti|diikuti|pengikut|\
    follow|follow kami|subscribe|aktifkan notifikasi|notifikasi|nyalakan notifikasi|nanti saja|\
    izinkan|nonaktifkan|menu utama|buka menu|tutup menu|pencarian|telusuri|cari berita|\
    cari di sini|halaman utama|halaman depan|halaman awal|halaman berikutnya|halaman sebelumnya|\
    kembali ke beranda|kembali ke halaman utama|artikel sebelumnya|artikel selanjutnya|\
    artikel berikutnya|berita sebelumnya|berita selanjutnya|berita berikutnya|pos sebelumnya|\
    pos berikutnya|posting lama|posting lebih baru|postingan lama|postingan lebih baru|\
    bab sebelumnya|bab selanjutnya|bab berikutnya|episode sebelumnya|episode selanjutnya|\
    daftar isi|tulis ulasan|beri ulasan|beri nilai|beri rating|rating|penilaian|nilai artikel ini|\
    suka ini|menyukai|tidak suka|berguna|tidak berguna|apakah artikel ini membantu?|ya tidak|\
    orang menyukai ini|kali dibaca|kali dilihat|kali dibagikan|dibaca|dilihat|tayangan|x dibaca|\
    pembaca|viewers|views|view|komentar pembaca|belum ada komentar|tidak ada komentar|\
    jadilah yang pertama berkomentar|tulis komentar anda|komentari|komentar anda|urutkan|terlama|\
    paling relevan|laporkan artikel|laporkan kesalahan|laporkan komentar|jam lalu|jam yang lalu|\
    menit lalu|menit yang lalu|hari lalu|hari yang lalu|menit waktu baca|waktu baca|\
    waktu baca menit|estimasi baca|tentang kami|kontak|kontak kami|hubungi kami|\
    pedoman media siber|pedoman siber|kebijakan privasi|syarat dan ketentuan|syarat & ketentuan|\
    ketentuan layanan|ketentuan penggunaan|disclaimer|karier|info iklan|peta situs|kode etik|\
    kotak pos|bantuan|faq|terima semua|setuju|tolak|pengaturan cookie|saya setuju|oke|ok|mengerti|\
    whatsapp channel|saluran whatsapp|kanal whatsapp|telegram channel|google berita|twitter x|\
    facebook fanpage|gambas:video detik|tim redaksi",
    opens: "bagikan ke|bagikan artikel|bagikan lewat|waktu baca|dapatkan update|dapatkan berita|\
    dapatkan informasi|daftar untuk|berlangganan|ikuti kami|ikuti berita|ikuti kanal|unduh|gabung|\
    mari bergabung|bergabung|hak cipta|©|copyright|dilarang|konten ini|artikel ini hanya|\
    untuk melanjutkan|sudah berlangganan|tinggalkan komentar|tulis komentar|kontak media|\
    narahubung|kontak pers|kembali ke|klik di sini|diposting di|simak berita|cek berita|\
    baca berita|dapatkan|lihat semua|alamat email anda|sebarkan artikel|bagikan berita|\
    bagikan via|bagikan ini|bagikan informasi|suka artikel ini|suka dengan artikel|\
    jika anda menyukai|jangan lupa ikuti|jangan lupa like|jangan lupa subscribe|jangan lewatkan|\
    jangan ketinggalan|jangan sampai ketinggalan|ikuti akun|ikuti saluran|ikuti terus|\
    ikuti media sosial|ikuti perkembangan|ikuti program|follow kami|follow akun|follow instagram|\
    gabung di|gabung ke|gabung grup|gabung saluran|gabung dengan|bergabunglah|bergabung di|\
    yuk gabung|yuk ikuti|ayo ikuti|ayo gabung|mari ikuti|caranya klik|klik link|klik tautan|\
    klik di|klik untuk|klik gambar|klik tombol|unduh aplikasi|download aplikasi|install aplikasi|\
    anda harus install|update berita|update informasi|update terus|saksikan siaran|saksikan live|\
    saksikan juga|simak video|simak juga|simak informasi|simak breaking|simak artikel|\
    baca artikel|baca update|baca konten|baca terus|baca selengkapnya|cek artikel|cek google|\
    lihat artikel|lihat berita|lihat selengkapnya|lihat komentar|temukan berita|temukan artikel|\
    temukan kami|dapatkan info|dapatkan akses|dapatkan kabar|dapatkan notifikasi|\
    dapatkan berita pilihan|mau dapat|mau berita|berlangganan sekarang|berlangganan newsletter|\
    berlangganan buletin|daftarkan email|daftar sekarang|masukkan email|masukkan alamat|\
    silakan login|silakan masuk|silakan daftar|silahkan login|silahkan masuk|silakan tinggalkan|\
    silakan hubungi|anda harus login|anda harus masuk|belum punya akun|belum berlangganan|\
    sudah punya akun|login untuk|masuk untuk|konten ini khusus|konten ini hanya|konten khusus|\
    artikel ini khusus|artikel ini telah tayang|artikel ini telah terbit|artikel ini sudah tayang|\
    artikel ini tayang|artikel ini ditulis|artikel ini diproduksi|artikel ini bersumber|\
    berita ini telah|berita ini sudah|tulisan ini tidak|isi artikel ini|isi di luar|isi komentar|\
    komentar adalah|komentar menjadi|komentar sepenuhnya|redaksi berhak|redaksi menerima|redaksi:|\
    kirim tulisan|kirim naskah|kirim artikel|kirim berita|kirimkan tulisan|kirimkan artikel|\
    punya informasi|punya opini|punya keluhan|ingin mengirim|ada koreksi|laporkan jika|lapor jika|\
    beri tanggapan|berikan komentar|berikan tanggapan|apa komentar|apa pendapat|bagaimana menurut|\
    bagaimana pendapat|ruas yang wajib|alamat surel|surel anda|email anda|simpan nama|nama *|\
    dilarang mengutip|dilarang keras|dilarang menyalin|dilarang mengambil|copyright ©|hak cipta ©|\
    hak cipta dilindungi|seluruh hak|semua hak|all rights|© copyright|powered by|didukung oleh|\
    dipersembahkan oleh|disponsori oleh|advertorial|konten promosi|informasi lebih lanjut|\
    info lebih lanjut|untuk informasi lebih|hubungi kami|kontak:|kontak redaksi|telepon:|telp.|\
    hp:|wa:|whatsapp:|email:|e-mail:|surel:|alamat:|situs:|website:|instagram:|facebook:|twitter:|\
    youtube:|tiktok:|dibaca:|dilihat:|jumlah pembaca|jumlah dilihat|total dibaca|waktu membaca|\
    lama baca|rating:|penilaian:|nilai:|situs ini menggunakan|kami menggunakan cookie|\
    website ini menggunakan|dengan mendaftar|diterbitkan oleh|diterbitkan di|diposkan oleh|\
    diposkan di|diposting oleh|dipublikasikan di|ditayangkan di|label:|ditag|berkas:|navigasi pos|\
    navigasi|pilihan redaksi|lanjut ke|lanjutkan ke|bersambung ke halaman|halaman selanjutnya|\
    halaman berikutnya|dukung kami",
    more: "baca juga|baca|lihat juga|simak juga|simak|baca selengkapnya|artikel terkait|\
    berita terkait|tonton juga|tonton|saksikan|video|pilihan editor|pilihan|rekomendasi|baca pula|\
    baca selanjutnya|baca sebelumnya|baca lainnya|baca berita|baca artikel|baca artikel lainnya|\
    baca laporan|lihat video|lihat foto|lihat pula|simak pula|simak video|video terkait|\
    video pilihan|artikel lainnya|artikel pilihan|berita lainnya|berita pilihan|berita sebelumnya|\
    bagian sebelumnya|bagian selanjutnya|selanjutnya|sebelumnya|halaman selanjutnya|\
    halaman berikutnya|jangan lewatkan|tonton video|saksikan video|dengarkan juga|\
    dengarkan podcast|populer|terpopuler|terkait|topik pilihan|pilihan redaksi|laporan terkait|\
    tulisan terkait|tulisan lainnya|cek juga|klik juga|kisah lainnya",
    related: "baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|terpopuler|\
    terkait|paling banyak dibaca|rekomendasi|rekomendasi untuk anda|terkini|berita terkini|\
    berita populer|berita terbaru|lihat juga|pilihan untukmu|pilihan editor|simak juga|\
    topik terkait|populer|kabar lainnya|headline|berita pilihan|terbaru|mungkin anda suka|\
    artikel menarik lainnya|artikel populer|artikel terbaru|artikel terkini|artikel pilihan|\
    artikel sejenis|artikel serupa|artikel rekomendasi|artikel sebelumnya|artikel selanjutnya|\
    baca pula|baca artikel lainnya|baca berita lainnya|baca selanjutnya|berita utama|\
    berita hari ini|berita menarik|berita menarik lainnya|berita sejenis|berita serupa|\
    berita sebelumnya|berita selanjutnya|berita rekomendasi|berita trending|berita hangat|\
    berita foto|berita video|bacaan terkait|bacaan lainnya|bacaan selanjutnya|terpopuler hari ini|\
    terpopuler minggu ini|populer hari ini|populer minggu ini|paling populer|paling dibaca|\
    paling banyak dilihat|paling dicari|paling dikomentari|banyak dibaca|sering dibaca|\
    trending topic|sedang tren|sedang hangat|hot topic|hot news|topik hangat|topik populer|\
    topik pilihan|topik lainnya|tag populer|tag terpopuler|tag terkait|kata kunci populer|\
    rekomendasi untukmu|rekomendasi artikel|rekomendasi berita|rekomendasi kami|direkomendasikan|\
    disarankan|disarankan untuk anda|saran untuk anda|pilihan untuk anda|pilihan redaksi|\
    sorotan redaksi|kamu mungkin suka|mungkin kamu suka|anda mungkin juga suka|anda mungkin suka|\
    anda mungkin tertarik|mungkin anda tertarik|mungkin kamu tertarik|yang mungkin anda suka|\
    mungkin anda lewatkan|jangan lewatkan|jangan ketinggalan|lainnya dari penulis|tulisan lainnya|\
    tulisan terkait|tulisan terbaru|tulisan lain|tulisan populer|tulisan sebelumnya|karya lainnya|\
    dari penulis yang sama|artikel lain dari penulis|lainnya di kategori ini|kategori yang sama|\
    kabar terkini|kabar terkait|kabar lain|kabar populer|info terkait|informasi terkait|\
    info lainnya|konten terkait|konten lainnya|konten pilihan|konten menarik|pos terkait|\
    pos terbaru|pos-pos terbaru|postingan terkait|postingan populer|posting terkait|entri populer|\
    video terkait|video lainnya|video pilihan|video populer|video terbaru|video terkini|\
    video rekomendasi|foto terkait|foto lainnya|foto pilihan|galeri foto|resep lainnya|\
    resep terkait|resep serupa|resep pilihan|laporan lainnya|seri tulisan ini|dalam seri ini|\
    edisi sebelumnya|advertorial|dari mitra kami|dari jaringan kami|jaringan media|news network|\
    kontak media|kontak pers|narahubung|informasi lebih lanjut|\
    untuk informasi lebih lanjut hubungi|informasi media",
    tags: "tag|tags|kata kunci|topik|topik terkait|label|kategori|tagar|tag terkait|tags terkait|\
    tag berita|tag artikel|topik berita|topik artikel|dalam topik|terkait topik|\
    kata kunci terkait|kategori berita|rubrik|lihat topik|hashtag|keywords|ditag dengan|\
    berita terkait tag",
    comments: "komentar|tulis komentar|beri komentar|tanggapan|tinggalkan komentar|\
    komentar pembaca|komentar anda|komentar terbaru|komentar terpopuler|semua komentar|\
    daftar komentar|kirim komentar|tinggalkan balasan|tinggalkan pesan|ulasan pembaca|\
    suara pembaca",
    published: "diterbitkan|dipublikasikan|tayang|tanggal|terbit|diposting|diposting pada|\
    dipublikasikan pada|kompas.com|waktu terbit|tanggal terbit|tanggal tayang|tanggal publikasi|\
    terbit pada|tayang pada|ditayangkan|ditayangkan pada|ditulis pada|dimuat|dimuat pada|diunggah|\
    diunggah pada|dirilis|dirilis pada|rilis|dibuat|dibuat pada|disiarkan|hari/tanggal|\
    dipublikasi|publikasi|publish|posted|diposkan|diposkan pada",
    updated: "diperbarui|diperbaharui|pembaruan|terakhir diperbarui|diubah|disunting|diupdate|\
    di-update|diperbarui pada|terakhir diupdate|terakhir diubah|pembaruan terakhir|update|\
    update terakhir|terakhir diperbaharui|disunting pada|perubahan terakhir|direvisi|dimutakhirkan",
    months: "januari jan|februari feb peb|maret mar|april apr|mei|juni jun|juli jul|\
    agustus agu agt ags|september sep sept|oktober okt|november nov nop|desember des",
    weekdays: "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|\
    jum’at|jum`at",
    clock: "di|pukul|jam|wib|wita|wit|pada|tanggal|pagi|siang|sore|malam|waktu setempat|\
    waktu indonesia barat|hari|bulan|tahun|gmt|pkl|pkl.|hlm",
    speakers: "t|j|tanya|jawab|wartawan|penanya|pewawancara|narasumber|moderator|pembawa acara|\
    pertanyaan|jawaban",
    story: "dan|tapi|tetapi|lalu|kemudian|aku|saya|dia|kami|maka",
    folio: "halaman|hal|hal.|dari",
    beside: "di|bersama|dengan|saat|dan|ketika",
    mail: "dari=f|pengirim=f|tanggal=d|dikirim=d|subjek=s|perihal=s|kepada=x|cc=x|tembusan=x|\
    lampiran=x|tgl=d|judul=s|balas ke=x|bcc=x",
    lures: "buletin|grup telegram|kanal kami|aplikasi kami|hak cipta|berlangganan|saluran|\
    ikuti kami|gabung di|klik di sini|google berita|alamat email anda|dilarang",
    shown: ["Foto", "Teks dan foto", "Terjemahan", "Editor"],
};
