"""Indonesian cues, with much of what Malay shares."""

PHRASES = {
    "harmless": """
ngakak mati|mati ketawa|ketawa mati|lucu mati|mati gaya|mati lampu|hp mati|baterai mati
tanaman mati|mati kutu|setengah mati|sehidup semati|tidak buruk|gak buruk|ga jelek|tidak jelek
gak mengecewakan|tidak mengecewakan|nggak mengecewakan|gak pernah kecewa|tidak pernah kecewa
gak kecewa|ga kecewa|tidak menyesal|gak nyesel|ga nyesel|nggak nyesel|gak akan nyesel
pertanyaan bodoh|bodoh banget aku|goblok banget gue|bego banget gue|bodohnya aku
kerja di rumah sakit|perawat di|tidak mahal|gak mahal|ga mahal|meninggalkan komentar
meninggalkan kesan|meninggalkan jejak|tidak masalah|gak masalah|hukum alam|api unggun
zodiak cancer""",
    "instruction": """
abaikan semua|abaikan perintah|abaikan instruksi|abaikan seluruh|abaikan petunjuk|lupakan semua
lupakan seluruh|lupakan perintah|lupakan instruksi|instruksi sebelumnya|perintah sebelumnya
instruksi di atas|kamu sekarang adalah|anda sekarang adalah|mulai sekarang kamu
mulai sekarang anda|berperan sebagai ai|bertindaklah sebagai|berpura pura menjadi|prompt sistem
instruksi sistem|kunci api|api key kamu|balas hanya dengan|jawab hanya dengan|hanya balas
hanya jawab|hanya jawab dengan|tulis hanya kata|cukup jawab dengan kata|ulangi setelah saya
mode pengembang|sebagai model bahasa|kamu model bahasa|jika kamu ai|kalau kamu ai|jika kamu bot
kalau kamu bot|wahai ai|untuk ai|akhiri setiap jawaban|tugas barumu""",
    "spam": """
dapat 500rb|dapat 1 juta|dapat jutaan|cari uang online|cuan tiap hari|cuan harian
cuan dari rumah|penghasilan tambahan|penghasilan harian|penghasilan pasif|passive income
kerja dari rumah cuma|kerja sampingan hub|loker online gaji|per hari dari rumah
perhari dari rumah|wa aja ya|wa saja untuk info|chat wa untuk info|minat wa|minat dm
dm untuk info lebih|link di bio|link bio|cek bio|cek profil|klik profil|kunjungi profil
mampir ke profil|mampir ke channel|subscribe channel saya|subscribe channel aku|subscribe balik
follback|folback|fo lback|saling follow|follow balik|grup telegram|channel telegram
join telegram|pinjaman online|pinjaman cepat|pinjaman tanpa|pinjol|dana cepat|dana tunai
tanpa bi checking|crypto sinyal|bitcoin|forex|sinyal trading|profit konsisten|profit harian
profit dijamin|investasi untung|investasi dijamin|judi|togel|situs slot|rtp|maxwin|deposit 10
bonus new member|casino|kasino|taruhan bola|jual followers|beli followers|tambah followers
followers aktif|jual like|klik di sini|klik disini|klik link ini|jasa seo|halaman satu google
jasa backlink|pengasihan|ki joko|paranormal|penglaris|pesugihan|uang gaib|selamat anda
anda terpilih|anda memenangkan|klaim hadiah|iphone gratis|giveaway iphone|obat kuat|pembesar
pelangsing|turun berat badan cepat|vcs|open bo|bo ready|bokep|video viral link|replika tas
kw super|ijazah asli tanpa|sim tanpa tes|hacker wa|sadap wa|slot gacor|dukun pelet|dukun sakti
dapat uang dari hp|dapat uang online|hubungi wa saya|sinyal kripto""",
    "abuse": """
goblok|goblog|gblk|tolol|bego|bangsat|bajingan|anjing lu|anjing lo|anjing kau|dasar anjing
asu kowe|asu lu|dasar asu|babi lu|dasar babi|monyet lu|dasar monyet|kampret lu|kontol|kntl
memek|mmk|ngentot|ngntt|jancok|jancuk|pepek|pantek|puki|pukimak|kimak|lonte|pelacur|perek
sundal|pecun|bencong|banci lu|homo lu|maho|idiot|dungu|otak udang|otak kosong|otakmu
gak punya otak|ga punya otak|tidak punya otak|sampah masyarakat|dasar sampah|sampah lu
manusia sampah|bacot|tutup mulut|tutup mulut lu|diam lu|mampus lu|mampus kau|mati aja lu
mati aja lo|mati saja kau|mati lu|bunuh diri aja|pergi sana lu|pulang ke negaramu|cina loleng
dasar cina|kafir lu|kadal gurun|kadrun|cebong|jelek lu|gendut lu|gak tau diri|tidak tahu malu
gak tau malu|muka tembok|najis lu|miskin lu|pecundang|bodoh lu|dasar bodoh|kamu bodoh|lu bodoh""",
    "threat": """
tau rumah lu|tau rumah lo|tahu rumahmu|tahu rumah kamu|tau rumah kamu|tau alamat lu
tahu alamatmu|tau lu tinggal|tahu kamu tinggal di mana|awas aja|awas lu|awas kau|awas kamu ya
tunggu aja lu|tunggu pembalasan|gue cari lu|gua cari lu|aku cari kamu|bakal nyesel
lu bakal nyesel|kamu akan menyesal|kau akan menyesal|gue bunuh|gua bunuh|kubunuh|bunuh lu
habisin lu|gue habisin|gue gebukin|gua gebukin|gue bakar|kubakar|bakar toko|bakar rumah
tau akibatnya|tanggung akibatnya|terima akibatnya|kena akibatnya|hati hati kalau keluar
siap siap aja lu""",
    "crisis": """
bunuh diri|mau mati|ingin mati|pengen mati|pingin mati|pengin mati|lebih baik mati|mending mati
gak mau hidup|ga mau hidup|tidak mau hidup|tidak ingin hidup|gak kuat hidup|ga kuat hidup
gak kuat lagi hidup|udah gak kuat hidup|capek hidup|cape hidup|lelah hidup|bosan hidup
gak ada gunanya hidup|hidup gak ada artinya|hidup tidak ada artinya|hidup tidak berarti
mengakhiri hidup|akhiri hidup|akhiri semuanya|menyakiti diri|melukai diri|self harm|nyilet
menyayat|sayat tangan|gantung diri|lompat dari|menghilang selamanya|gak mau bangun lagi
tidak ingin bangun lagi|tanpa aku lebih baik|minum semua obat|pesan terakhirku
selamat tinggal semuanya""",
    "emergency": """
kebakaran|ada api|asap keluar|keluar asap|ada asap|asap hitam|panggil ambulans|panggil ambulan
butuh ambulans|panggil pemadam|damkar|telepon 112|telepon 113|telepon 119|panggil polisi
bau gas|gas bocor|bocor gas|kebocoran gas|korslet|konslet|korsleting|kesetrum|tersetrum
pipa pecah|banjir di toko|kebanjiran|alarm bunyi|alarm berbunyi|ada maling|kemalingan|dibobol
perampokan|dirampok|pintu terbuka malam|pintunya terbuka|kaca dipecah|pingsan di
ada yang pingsan|tidak sadarkan|gak sadarkan|tidak bernapas|gak napas|tersedak|pendarahan
perdarahan|alergi parah|anafilaksis|jatuh dari tangga|anak hilang|anjingnya lepas
tolong panggil orang|tokonya terbakar|rumah terbakar""",
    "grief": """
meninggal|wafat|tutup usia|berpulang|telah tiada|sudah tiada|udah gak ada ibu|udah tiada
almarhum|almarhumah|alm|pemakaman|dimakamkan|dikuburkan|tahlilan|takziah|melayat|belasungkawa
berduka|duka cita|innalillahi|inna lillahi|rest in peace|kehilangan ibu|kehilangan ayah
kehilangan bapak|kehilangan mama|kehilangan papa|kehilangan suami|kehilangan istri
kehilangan anak|kehilangan adik|kehilangan kakak|kehilangan nenek|kehilangan kakek
kehilangan sahabat|kehilangan kucing kami|ditinggal ibu untuk|ditinggal selamanya
pergi untuk selamanya|menghadap ilahi|dipanggil tuhan|dipanggil yang maha|keguguran
janda ditinggal mati|gugur dalam|korban jiwa|peringatan 40 hari|ibu di surga|ayah di surga
nenek di surga|kakek di surga|di surga sana""",
    "illness": """
kanker|kemo|kemoterapi|radioterapi|tumor|leukemia|limfoma|metastasis|rumah sakit|rs dr|masuk rs
dirawat di|rawat inap|icu|dioperasi|depresi|gangguan cemas|gangguan kecemasan|bipolar
serangan panik|skizofrenia|anoreksia|bulimia|stroke|serangan jantung|gagal ginjal|cuci darah
transplantasi|cangkok ginjal|epilepsi|alzheimer|parkinson|demensia|pikun parah|sakit parah
sakit keras|penyakit kronis|penyakit langka|lumpuh|kehilangan penglihatan|didiagnosis|diagnosa
diagnosis|lupus|autoimun|autoimunku|tbc|hiv|panti jompo|paliatif|operasi jantung|habis operasi
mau operasi|setelah operasi|pasca operasi|stadium akhir|stadium 4|stadium 3|dalam keadaan koma
masuk opname""",
    "security": """
celah keamanan|kerentanan|bug keamanan|masalah keamanan|diretas|kena hack|dihack|di hack
akun dicuri|akunku diambil|kebocoran data|data bocor|bocor data|data pribadi|informasi pribadi
data pelanggan|data orang lain|pelanggan lain|pengguna lain|pesanan orang lain|akun orang lain
masuk ke akun orang|password tidak dienkripsi|tidak terenkripsi|plaintext|phishing|akun palsu
akun fake|halaman palsu|situs palsu|toko palsu|mengatasnamakan|atas nama kalian|menyamar jadi
pencurian identitas|alamat saya terlihat|alamatku kelihatan|nomor saya terlihat
bisa dilihat semua orang|menguntit|diuntit|stalker|pelecehan|dilecehkan|memeras|pemerasan
hapus data saya|hapus akun saya|sql injection|xss|malware""",
    "others": """
pelanggan lain|pengguna lain|orang lain|pembeli lain|member lain|semua pelanggan""",
    "private": """
alamat|nomor hp|nomor telepon|akun|password|pesanan|data|email|pesan|ktp""",
    "press": """
reporter dari|reporter tv|dari stasiun tv|lagi nulis soal|sedang menulis artikel
menulis artikel tentang|wawancara dengan|mewawancarai|bersedia diwawancara|diwawancarai
untuk wawancara|permintaan wawancara|dokumenter tentang|tanggapan resmi|pernyataan resmi
konfirmasi berita|mengutip kakak|rilis pers|menulis liputan|mau meliput|saya wartawan
wartawan dari|wartawan kompas|saya jurnalis|jurnalis dari|dari redaksi""",
    "money": """
refund|uang kembali|kembalikan uang|balikin uang|uang saya|duit saya|duit gue|pengembalian dana
pengembalian uang|ditagih dua kali|kepotong dua kali|terpotong dua kali|saldo terpotong|kedebet
tagihan|faktur|invoice|nota pembelian|struk|pesanan saya|orderan saya|order saya|nomor pesanan
nomor order|pesan tiga minggu|belum diterima|belum dikirim|gak sampai sampai|ga nyampe
gak nyampe|belum nyampe|paket saya|paketku|paket hilang|nomor resi|no resi|cek resi
datang pecah|datang rusak|sampai pecah|sampai rusak|dalam keadaan pecah|dalam keadaan rusak
barang rusak|barang cacat|barang pecah|barang salah|salah kirim|salah ukuran|salah warna
salah barang|kurang barangnya|barang kurang|tukar barang|bisa tukar|bisa ditukar|retur
return barang|garansi|batalkan pesanan|batal pesan|cancel order|pembatalan|berhenti langganan
perpanjangan otomatis|uang muka|dp saya|sudah bayar|udah bayar|sudah transfer|udah transfer
udah tf|penipu|penipuan|ditipu|ketipu|nipu|tipu|kartu hadiah|voucher saya|ganti rugi
barang belum sampai|barangnya belum sampai|belum sampai juga|paket belum|pesanan belum
barang belum datang|barangnya belum datang|belum datang juga""",
    "legal": """
pengacara|kuasa hukum|hak cipta|hak kekayaan|hak paten|merek terdaftar|melanggar hak
pelanggaran hak|gugat|menggugat|digugat|menuntut|dituntut|somasi|pengadilan|jalur hukum
tindakan hukum|proses hukum|lapor polisi|laporkan ke polisi|melaporkan kalian|tanpa izin
tanpa ijin|tanpa seizin|tanpa persetujuan|tidak izin|gak izin|ga izin|tidak pernah mengizinkan
foto saya dipakai|foto saya tanpa|ini foto saya dan|pakai foto saya|menggunakan foto saya
mencuri foto|nyolong foto|colong foto|plagiat|plagiasi|menjiplak|jiplak|mohon dihapus
tolong dihapus|hapus foto saya|takedown|pencemaran nama|fitnah|keracunan|bpom
pelanggaran lisensi|uu ite|klien saya|akan kami tuntut|saya tuntut""",
    "offer": """
kerja sama|kerjasama|kolaborasi|kolab|sponsor*|endorse|endorsement|paid promote|grosir|kulakan
reseller|dropship|agen resmi|jadi agen|distributor|jual produk kalian|menjual produk|ingin jual
mau jual di toko|di toko kami|untuk toko kami|untuk kafe kami|untuk kantor kami
untuk hotel kami|pesan banyak|pesan dalam jumlah|jumlah besar|partai besar|souvenir kantor
kirim sampel|sampel gratis|kirim produk kami|kirim produk untuk|review produk kami|rate card
ratecard|biaya iklan|pasang iklan|beriklan|brand ambassador|tawaran kerja|tawaran pekerjaan
lowongan untuk|rekrut|bekerja dengan kami|kerja bareng kami|freelance untuk|beli lisensi
hak terjemah|menerjemahkan buku|menerbitkan buku|pakai foto kakak|menggunakan foto kakak
izin pakai foto|izin menggunakan foto|investor|berinvestasi di|menghibahkan|penawaran kerja
kirim proposal|proposal kerja|mau donasi|ingin donasi|ingin menyumbang""",
    "_ours": """
toko buku kecil|toko kami|kafe kami|kedai kami|warung kami|restoran kami|hotel kami
perusahaan kami|penerbit kami|galeri kami|punya toko""",
    "_stock": """
ingin jual|mau jual|ingin menjual|harga grosir|tertarik|ambil banyak|stok di|dipajang""",
    "invitation": """
ngundang|jadi pembicara|sebagai pembicara|pembicara di|isi seminar|ngisi seminar|mengisi acara
ngisi acara|mengisi kelas|ngisi kelas|kasih kelas|isi workshop|ngisi workshop|adakan workshop
jadi bintang tamu|bintang tamu|jadi tamu|tamu podcast|ke sekolah kami|cerita ke anak
cerita ke murid|buka booth di|stan di bazar|booth di acara|jadi juri|dewan juri|bedah buku di
peluncuran buku di|tampil di acara|manggung di acara|datang ke acara|hadir di acara|bisa hadir
kosong tanggal|free tanggal|available tanggal|bisakah kakak datang|bisa datang ke|mau undang
ingin mengundang|mengundang kakak|kami mengundang|kami undang|undangan untuk kakak
undangan acara|ke kampus kami|di festival kami|di podcast kami|ke podcast kami|jadi narasumber""",
    "congratulation": """
selamat ya|selamat atas|selamat kak|selamat ulang tahun|selamat tahun baru|selamat hari raya
selamat idul|selamat natal|met ultah|hbd|hut ke|dirgahayu|congrats|layak dapat|pantas dapat
sukses selalu|sukses terus|makin sukses|bangga banget|turut bangga|barakallah|semoga sukses""",
    "correction": """
salah ketik|typo|salah tulis|salah eja|ejaan|ada yang salah|ada kesalahan|kesalahan di
kesalahan pada|kesalahan kecil|koreksi|ralat|harusnya|seharusnya|mestinya|yang benar|yang bener
kurang tepat|tidak tepat|gak tepat|tidak sesuai|gak sesuai|gak cocok angkanya|tidak akurat
kurang akurat|kurang huruf|kurang kata|ada yang kurang|lupa menulis|lupa nulis|link mati
link rusak|linknya mati|linknya salah|404|sudah tidak ada|udah gak ada tempatnya
udah ganti nama|sekarang namanya|kebalik|terbalik|ketuker|tertukar|dobel|informasi lama
sudah usang|tanggalnya salah|namanya salah|salah tanggal|salah nama|kalau gak salah
kalau tidak salah""",
    "bug": """
tidak bisa dibuka|gak bisa dibuka|ga bisa dibuka|gabisa dibuka|gak bisa buka|tidak bisa login
gak bisa login|ga bisa login|gabisa login|gak bisa masuk|tidak bisa masuk|gak bisa download
gak bisa install|gak bisa simpan|gak kesimpen|tidak tersimpan|error|eror|crash|force close
keluar sendiri|nutup sendiri|tertutup sendiri|hang|ngehang|stuck|lemot|lag|ngelag|bug|ngebug
not responding|tidak merespons|gak respon|layar hitam|layar putih|blank|layar kosong
loading terus|loading mulu|muter terus|muter doang|sejak update|setelah update|habis update
abis update|versi terbaru malah|tidak berfungsi|gak berfungsi|ga jalan|gak jalan|tidak jalan
tombolnya gak|tombol tidak|gak bisa diklik|data hilang|logout sendiri|ke logout|gak sinkron
gak ada suaranya|data hilang semua|hilang semua datanya""",
    "complaint": """
kecewa|mengecewakan|nyesel|menyesal beli|buruk|jelek|payah|ampas|sampah produk|zonk
mahal banget|kemahalan|terlalu mahal|mahal amat|kurang ajar|kasar|jutek|gak sopan|tidak sopan
pelayanannya|cs gak|cs ga|slow respon|gak dibalas|ga dibalas|tidak dibalas|gak dibales
ga dibales|gak direspon|tidak direspon|gak ada balasan|gak ada jawaban|ditelepon gak|dicuekin
diabaikan|antri satu jam|antri berjam|antre berjam|nunggu satu jam|nunggu lama|kelamaan
sudah habis|kehabisan terus|habis terus|sold out mulu|dingin makanannya|makanannya dingin
gosong|mentah|keasinan|kemanisan|hambar|gak enak|ga enak|tidak enak|basi|jamuran|ada rambut
ada ulat|kotor|bau banget|jorok|berisik|rugi|buang waktu|buang uang|buang duit|sia sia
membosankan|bosenin|gak jelas|ga jelas|tidak jelas|membingungkan|bingungin
gak paham sama sekali|suaranya kecil|tulisannya kecil|gak kebaca|tidak terbaca|kebanyakan iklan
iklan mulu|banyak iklan|bohong|menipu judul|clickbait|gak setuju|tidak setuju|gak suka
tidak suka|kesal|kesel|kzl|emosi|marah|sebel|jengkel|muak|males banget|unfollow|unsubscribe
gak bakal beli|tidak akan beli|gak lagi lagi|terakhir kali|kapok|gak rekomen|tidak rekomen
cepat rusak|baru seminggu|seminggu rusak|dulu lebih bagus|mending yang lama|balikin yang lama
kenapa dihapus|kualitas turun|kualitas menurun|diskriminasi|rasis|gagal|bantat|nggak jadi
nunggu lama banget|datang telat|telat kirim|pengiriman telat|pengiriman terlambat""",
    "suggestion": """
usul|usulan|masukan|coba ditambah|tambahin|ditambahin|tambahkan|tolong ditambah|alangkah
lebih bagus kalau|lebih bagus kalo|lebih baik kalau|bagus kalau ada|bakal keren kalau
keren kalau|andai|seandainya|kalau bisa|kalo bisa|bikin dong|bikin video|bikinin
buat video tentang|buatin|request|req|bikin part|part 2|part dua|lanjutannya dong|lanjutin
mode gelap|versi pdf|pakai subtitle|next video|video selanjutnya|episode tentang|semoga ada
semoga bisa ditambah|harap ditambah|mungkin bisa|saran dari saya""",
    "story": """
waktu kecil|waktu masih|jaman dulu|zaman dulu|dulu waktu|pas kecil|masa kecil|tahun lalu
minggu lalu|bulan lalu|kemarin|tadi pagi|tadi malam|semalam|jadi ingat|jadi inget|mengingatkan
teringat|keinget|pertama kali|udah coba|sudah coba|aku coba|saya coba|bikin sendiri
masak sendiri|akhirnya berhasil|akhirnya bisa|ibu saya|ibuku|mamaku|bapak saya|ayahku
nenek saya|nenekku|kakek saya|kakekku|anak saya|anakku|suami saya|suamiku|istri saya|istriku
adikku|kakakku|kucingku|anjingku|diajarin|diajari""",
    "family": """
ibu saya|ibuku|mamaku|bapak saya|bapakku|ayah saya|ayahku|nenek saya|nenekku|kakek saya|kakekku
anak saya|anakku|suami saya|suamiku|istri saya|istriku|adikku|kakakku|mertua saya|kucingku
anjingku|murid saya|tetangga saya""",
    "joke": """
wkwk*|haha*|hihi*|hehe*|kwkw*|awokawok*|xixi*|ngakak|lucu banget|dompetku|dompet nangis
bercanda|becanda|candaan|nanya buat temen|ketawa|lol""",
    "praise": """
bagus|bagusnya|keren|kerenn*|mantap|mantab|mantul|mantep|jos|joss*|top|topp*|sip|ajib|gokil
edan|luar biasa|hebat|istimewa|sempurna|indah|cantik|cakep|ganteng|manis|imut|lucuuu*|gemes
gemesin|gemoy|suka|sukaa*|seneng|senang|cinta|favorit|terbaik|the best|juara|jempol|salut
respect|respek|kagum|terharu|nangis|mewek|merinding|menyentuh|inspiratif|inspirasi
menginspirasi|bermanfaat|berguna|membantu|jelas banget|mudah dipahami|gampang dipahami
akhirnya paham|akhirnya ngerti|daging semua|ilmunya|enak|lezat|sedap|yummy|ngiler|bikin laper
wangi|wanginya|kreatif|berbakat|bakat|niat banget|rapi|elegan|estetik|aesthetic|adem
menenangkan|nagih|ketagihan|gak bosen|ga bosen|gak bosan|tidak bosan|10/10|bintang lima
bintang 5|worth it|wow|wah|masya allah|masyaallah|masyallah|bangga|semangat terus|lanjutkan
sehat selalu|kualitas""",
    "thanks": """
terima kasih|terimakasih|makasih|makasi|mksh|tengkyu|thanks|thank you|thx|trims|tks|trimakasih
matur nuwun|hatur nuhun|suwun|jazakallah|berkat kakak|berkat kamu|membantu sekali
sangat membantu|berhasil berkat|masalahnya beres|terbantu""",
    "share": """
wajib baca|wajib nonton|wajib ditonton|bagikan|sebarkan|share ya|aku share|rekomended
recommended|rekomendasi banget|disimpan dulu|save dulu|repost""",
    "closing_word": """
oke|ok|okee|okey|oki|siap|sip|sipp|makasih|makasi|mksh|terima|kasih|terimakasih|trims|thanks
thank|you|thx|tks|banyak|banget|ya|yaa|iya|iyaa|kak|kakak|min|mimin|bang|gan|sis|bro|mas|mbak
pak|bu|om|baik|noted|paham|ngerti|mengerti|mantap|mantul|keren|bagus|beres|sudah|udah|bisa
dicoba|coba|dulu|nanti|aku|saya|sampai|jumpa|ketemu|besok|sabtu|minggu|senin|selasa|rabu|kamis
jumat|met|selamat|malam|pagi|siang|sore|tidur|hari|akhir|pekan|sama|kembali|jawabannya
balasannya|bantuannya|infonya|info|atas|untuk|buat|responnya|cepat|sukses|selalu|sehat|semoga
lancar|jelas|betul|benar|dadah|bye|tidak|gak|apa|masalah|hehe|deh|dong|nih|lagi""",
    "asks": """
ada yang tau|ada yang tahu|ada yg tau|tau gak|tahu gak|berapa harganya|harganya berapa
harga berapa|berapaan|berapa ya|beli di mana|beli dimana|belinya dimana|dimana belinya
di mana ya|dimana ya|gimana cara|bagaimana cara|caranya gimana|cara bikinnya|jam berapa
buka jam|sampai kapan|kapan ya|kapan ada|bisa kirim|kirim ke|ongkir|masih ada|ready gak
ready kak|stok masih|berapa gram|berapa lama|berapa menit|mau tanya|mau nanya|izin tanya
izin bertanya|numpang tanya|nanya dong|tanya dong|apakah|apa ada|merk apa|merek apa
ukuran berapa""",
    "_states": """
tertulis|ditulis|di keterangan|keterangannya|katanya""",
    "_whereas": """
padahal|tapi|harusnya|bukan""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("offer", "_ours", "_stock"),
    ("correction", "_states", "_whereas"),
)
