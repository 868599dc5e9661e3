//! Indonesian.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "id",
    common: "yang dan di itu dengan untuk dari pada dalam tidak ini ke oleh akan juga ada saya adalah mereka satu karena kata",
    by: "oleh=w|ditulis oleh=w|laporan=w|teks oleh=w|foto oleh=p|foto-foto oleh=p|foto=p|\
             teks dan foto oleh=b|teks dan foto=b|diterjemahkan oleh=t|terjemahan=t|\
             disunting oleh=e|diedit oleh=e",
    labels: "penulis=w|reporter=w|oleh=w|laporan=w|teks=w|pewarta=w|wartawan=w|jurnalis=w|\
             kontributor=w|foto=p|foto-foto=p|fotografer=p|teks dan foto=b|naskah dan foto=b|\
             penerjemah=t|terjemahan=t|alih bahasa=t|editor=e|penyunting=e|redaktur=e|\
             penyelia=e",
    after: "melaporkan=w|(reporter)=w|(editor)=e|penerjemah=t",
    titles: "reporter|wartawan|kontributor|dr.|prof.|ir.|koresponden",
    and: "dan|&",
    photo: "foto|gambar|ilustrasi|dok|dok.|sumber foto|keterangan foto|dokumentasi|peta|\
             infografis|tangkapan layar",
    pictured: "ilustrasi|foto|dok. pribadi|dok pribadi|foto ilustrasi|antara|dok. istimewa|\
             istimewa|tangkapan layar",
    source: "sumber|dikutip dari|dilansir dari|disadur dari|dari",
    outlets: "kompas|tempo|berita|harian|kabar|suara|koran|majalah|post|pos|media|news|warta|\
             tribun|tribunnews|.com|.id|.co.id|republika|rakyat|online|radar|pikiran",
    agencies: "ANTARA|Antara|AFP|AP|Reuters|Xinhua|Kyodo|KOMPAS.com|Kompas.com|detikcom|\
             TEMPO.CO|Tempo.co|CNN Indonesia|Liputan6.com|Republika.co.id|REPUBLIKA.CO.ID|\
             Suara.com|Tribunnews.com|JPNN|Bernama|VIVA|Merdeka.com|TRIBUNNEWS.COM|detikNews|\
             BBC Indonesia",
    sections: "rilis pers|nasional|internasional|dunia|budaya|politik|ekonomi|olahraga|sains|masyarakat|\
             opini|kolom|tajuk|tajuk rencana|reportase|liputan|wawancara|profil|kesehatan|\
             teknologi|tekno|wisata|perjalanan|kuliner|resep|buku|film|musik|pendidikan|\
             lingkungan|alam|sejarah|cerpen|cerita pendek|puisi|esai|resensi|analisis|daerah|\
             regional|berita|gaya hidup|hukum|humaniora|megapolitan|tokoh|sosok|feature|\
             hiburan|bisnis|tren|kisah|pertanian|siaran pers|nusantara|jawa tengah|\
             jawa timur|jawa barat|peristiwa|otomotif",
    series: "bab|bagian|episode|jilid|seri|babak",
    buttons: "bagikan|bagikan ke facebook|bagikan ke whatsapp|kirim|kirim email|cetak|simpan|\
             salin tautan|salin link|salin|dengarkan|dengarkan artikel|komentar|\
             tulis komentar|beri komentar|berlangganan|langganan|masuk|daftar|login|menu|\
             cari|beranda|kembali ke atas|ke atas|iklan|advertorial|konten bersponsor|ikuti|\
             ikuti kami|baca selengkapnya|selengkapnya|lihat semua|lihat selengkapnya|\
             lanjutkan membaca|lompat ke konten|lihat komentar|semua komentar|tutup|\
             sebelumnya|selanjutnya|berikutnya|suka|balas|ukuran huruf|ukuran font|\
             menit baca|menit membaca|tautan disalin|lapor|laporkan|buletin|lihat foto|\
             lihat gambar|perbesar|halaman selanjutnya|video|tampilkan semua|lihat lainnya|\
             google news|scroll to continue with content|advertisement",
    opens: "bagikan ke|bagikan artikel|bagikan lewat|waktu baca|dapatkan update|\
             dapatkan berita|dapatkan informasi|daftar untuk|berlangganan|ikuti kami|\
             ikuti berita|ikuti kanal|unduh|gabung|mari bergabung|bergabung|hak cipta|©|\
             copyright|dilarang|konten ini|artikel ini hanya|untuk melanjutkan|\
             sudah berlangganan|tinggalkan komentar|tulis komentar|kontak media|narahubung|\
             kontak pers|kembali ke|klik di sini|diposting di|simak berita|cek berita|\
             baca berita|dapatkan|lihat semua|alamat email anda",
    more: "baca juga|baca|lihat juga|simak juga|simak|baca selengkapnya|artikel terkait|\
             berita terkait|tonton juga|tonton|saksikan|video|pilihan editor|pilihan|\
             rekomendasi",
    related: "baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|\
             terpopuler|terkait|paling banyak dibaca|rekomendasi|rekomendasi untuk anda|\
             terkini|berita terkini|berita populer|berita terbaru|lihat juga|pilihan untukmu|\
             pilihan editor|simak juga|topik terkait|populer|kabar lainnya|headline|\
             berita pilihan|terbaru|mungkin anda suka",
    tags: "tag|tags|kata kunci|topik|topik terkait|label|kategori|tagar",
    comments: "komentar|tulis komentar|beri komentar|tanggapan|tinggalkan komentar|\
             komentar pembaca",
    published: "diterbitkan|dipublikasikan|tayang|tanggal|terbit|diposting|diposting pada|\
             dipublikasikan pada|kompas.com",
    updated: "diperbarui|diperbaharui|pembaruan|terakhir diperbarui|diubah|disunting",
    months: "januari jan|februari feb peb|maret mar|april apr|mei|juni jun|juli jul|\
             agustus agu agt ags|september sep sept|oktober okt|november nov nop|\
             desember des",
    weekdays: "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad",
    clock: "di|pukul|jam|wib|wita|wit|pada|tanggal",
    speakers: "t|j|tanya|jawab|wartawan",
    story: "dan|tapi|tetapi|lalu|kemudian|aku|saya|dia|kami|maka",
    folio: "halaman|hal|hal.|dari",
    mail: "dari=f|pengirim=f|tanggal=d|dikirim=d|subjek=s|perihal=s|kepada=x|cc=x|\
             tembusan=x|lampiran=x",
    shown: ["Foto", "Teks dan foto", "Terjemahan", "Editor"],
};
