"""Vietnamese cues, as typed with or without its accents."""

PHRASES = {
    "harmless": """
cuoi chet|cuoi muon chet|cuoi xiu|dep chet|ngon chet|de thuong chet|yeu chet|me chet|doi chet
met chet|nho chet|them chet|khong te|khong toi|khong den noi|khong sao|khong van de
khong that vong|chua bao gio that vong|khong lam that vong|khong hoi han|se khong hoi han
cau hoi ngu|hoi ngu|ngu ngoc qua minh|minh ngu qua|em ngu qua|lam o benh vien
lam viec o benh vien|khong dat|cung cu giai|chet cuoi|dien thoai chet|cay chet|pin chet|het pin
su kien|dieu kien|kien thuc|linh kien|phu kien|y kien|bao dam|bao quan|bao gio|hat oc cho
qua oc cho|dau oc cho|sua oc cho|banh oc cho|chet di duoc""",
    "instruction": """
bo qua tat ca|bo qua moi huong dan|bo qua cac huong dan|bo qua moi chi dan|bo qua yeu cau truoc
phot lo tat ca|quen tat ca|quen het tat ca|quen moi huong dan|quen nhung gi da|hay quen tat ca
tu gio ban la|bay gio ban la mot|ke tu bay gio ban|dong vai mot|gia vo la|chi dan truoc do
cac huong dan truoc|huong dan he thong|loi nhac he thong|system prompt|khoa api
chi tra loi bang|chi tra loi|chi duoc tra loi|chi can tra loi mot tu|lap lai theo toi
che do nha phat trien|neu ban la ai|neu ban la bot|la mo hinh ngon ngu|gui den ai
ket thuc moi cau tra loi""",
    "spam": """
kiem tien tai nha|kiem tien online|kiem tien de|kiem 500k|kiem 300k|kiem vai trieu
thu nhap thu dong|thu nhap them tai nha|viec nhe luong cao|viec lam tai nha luong|tuyen ctv
tuyen cong tac vien|lam tai nha ib|ib minh chi|ib nhan viec|inbox minh chi|inbox nhan viec
inbox minh de nhan|link o bio|link bio|link trong bio|link trang ca nhan
vao trang ca nhan cua minh|ghe trang minh|theo doi cheo|follow cheo|sub cheo|dang ky kenh minh
dang ky kenh cua minh|zalo minh so|add zalo|ket ban zalo|nhom zalo keo|nhom telegram
kenh telegram|vay tien|vay tien nhanh|vay tin chap|vay online|cho vay|giai ngan nhanh
ho tro no xau|tien ao|dau tu tien ao|bitcoin|forex|tin hieu giao dich|loi nhuan cam ket
cam ket loi nhuan|lai cao moi ngay|casino|ca cuoc|ca do|nha cai|no hu|game bai doi thuong
danh de|soi cau|lo de|xo so chac|tang follow|tang like|mua follow|mua like|ban follow
tang luot theo doi|nhap vao day|bam vao link|click vao link nhan|dich vu seo|len top google
thay boi|xem boi|bua yeu|bua ngai|goi hon|ban da trung thuong|ban trung thuong
trung thuong iphone|nhan thuong ngay|tang iphone mien phi|iphone mien phi|giam can cap toc
thuoc giam can|tra giam can|thuoc cuong duong|sinh ly nam|gai goi|gai xinh|chat sex|phim sex
sugar baby|sugar daddy|hang fake|hang rep|super fake|lam bang gia|bang lai khong can""",
    "abuse": """
ngu nhu bo|ngu nhu lon|ngu nhu cho|do khon|thang khon|khon nan|mat day|vo hoc|do vo hoc
do mat day|do rac ruoi|cam mom|cam mieng|cam mom lai|im mom|im mieng di|ngam mom|di chet di
chet me may|cut di|cut me|cut xeo|cut khoi|dit me|dit con me|djt me|dit bo|dcm may|dm may|dmm
vcl ngu|thang mat lon|mat lon|cai lon|loz|do dien|than kinh a|do thieu nang|thieu nang
nao phang|oc lon|nao bo|oc bo|suc vat|do suc vat|do cam thu|con lon beo|beo nhu lon|do phe vat
phe vat|do an hai|do khong ra gi|bat tai|do pha hoai|to su may|do bac ky|bac ky cho|parky
cut ve nuoc|do phan quoc|ba que|may chet di|xau nhu cho|xau nhu ma|do cho chet|thang cho chet
thang cho de|con ngu nay|thang ngu nay|do ngu ngoc|do ngu si|do ngu hoc|oc cho|dit me may""",
    "threat": """
biet nha may|biet nha may o dau|biet cho may o|tao biet may|tao biet nha|lieu hon|lieu than
lieu cai than|coi chung tao|may coi chung|may chet voi tao|may se hoi han|se phai hoi han
tao se tim|tao tim may|tao den nha|tao giet|giet may|giet ca nha|tao danh|danh chet|chem chet
dam chet|tao dot|dot nha|dot quan|may phai tra gia|se phai tra gia|dung trach tao|tao cho may""",
    "crisis": """
tu sat|muon chet|chi muon chet|muon chet di cho|khong muon song|khong muon song nua
khong thiet song|khong con muon song|song khong con y nghia|cuoc song khong con y nghia
khong con ly do de song|ket thuc cuoc doi|ket thuc tat ca|ket lieu doi|cat co tay
tu lam dau minh|tu hai ban than|bien mat mai mai|bien mat khoi the gioi|khong muon thuc day nua
khong muon tinh day|khong co toi se tot hon|uong thuoc ngu tu|tam biet moi nguoi mai mai
met moi voi cuoc song|nhay lau tu tu|treo co tu tu|tu tu cho xong""",
    "emergency": """
hoa hoan|khoi boc|boc khoi|goi cuu hoa|goi 114|goi 115|goi 113|goi cap cuu|xe cap cuu
goi cong an|mui gas|ro ri gas|ro gas|xi gas|dien giat|bi dien giat|chap dien|vo ong nuoc
ngap nuoc quan|ngap quan|chuong bao dong|co trom|bi trom|bi cuop|dang cuop|cua mo toang
quen khoa cua|co nguoi ngat|ngat xiu|bat tinh|khong tho duoc|hoc xuong|chay mau nhieu
soc phan ve|di ung nang|nga cau thang|tre lac|lac me|cho sut chuong|goi giup voi""",
    "grief": """
qua doi|da qua doi|tu tran|ta the|nham mat xuoi tay|ra di mai mai|di xa mai mai
khong con tren doi|khong con nua ba|ve voi dat|ve noi chin suoi|an giac ngan thu|dam tang
dam ma|tang le|chon cat|hoa tang|mat nguoi than|chia buon|thanh kinh phan uu|phan uu|goa phu
goa chong|goa vo|say thai|thai luu|bi thuong qua doi|ba ngoai minh vua mat|ong noi minh vua mat
me minh vua mat|bo minh vua mat|ba minh vua mat|ong minh vua mat|chong minh vua mat
vo minh vua mat""",
    "illness": """
ung thu|hoa tri|xa tri|khoi u|bach cau cap|mau trang|benh vien|nhap vien|nam vien|phau thuat
hoi suc|icu|tram cam|roi loan lo au|roi loan luong cuc|hoang loan|tam than phan liet|dot quy
tai bien|tai bien mach mau|nhoi mau|suy tim|suy than|chay than|loc mau|ghep than|ghep gan
ghep tuy|dong kinh|parkinson|alzheimer|mat tri nho|sa sut tri tue|benh nan y|benh hiem ngheo
benh nang|giai doan cuoi|liet giuong|mu dan|chan doan|dang dieu tri|lupus|tu ky nang
dang hon me|roi vao hon me|nhap vien cap cuu""",
    "security": """
lo hong bao mat|loi bao mat|bi hack|hacker|hack tai khoan|ro ri du lieu|ro ri thong tin
lo thong tin|lo du lieu|thong tin ca nhan|du lieu ca nhan|thong tin khach hang|khach hang khac
cua khach khac|nguoi dung khac|don cua nguoi khac|tai khoan nguoi khac|tai khoan cua nguoi khac
dang nhap vao tai khoan nguoi|mat khau khong ma hoa|khong ma hoa|lua dao phishing|trang gia mao
gia mao|mao danh|fanpage gia|tai khoan gia|nick gia|shop gia|web gia|dia chi cua toi bi
lo dia chi|ai cung thay dia chi|bi theo doi|rinh rap|tong tien|xoa du lieu cua toi
xoa thong tin cua toi|sql injection|xss|ma doc""",
    "others": """
khach hang khac|khach khac|nguoi khac|nguoi dung khac|cua nguoi la""",
    "private": """
dia chi|so dien thoai|sdt|tai khoan|mat khau|don hang|thong tin|email|tin nhan""",
    "press": """
nha bao|phong vien|toi la phong vien|bao tuoi tre|bao thanh nien|vnexpress|toa soan
ben dai truyen hinh|dai truyen hinh|ben vtv|bien tap vien|phong van ban|phong van anh
phong van chi|xin phong van|xin mot cuoc phong van|tra loi phong van|viet bai ve|dang viet bai
lam phong su|phim tai lieu ve|phat bieu chinh thuc|y kien chinh thuc|trich loi
thong cao bao chi""",
    "money": """
hoan tien|tra lai tien|hoan lai tien|lay lai tien|doi tien|hoa don|bien lai|tru tien hai lan
tru tien 2 lan|bi tru tien|thanh toan hai lan|thanh toan 2 lan|chuyen khoan roi|da chuyen khoan
ck roi|da thanh toan|don hang cua minh|don hang cua em|don cua minh|don cua em|ma don
ma van don|dat hang ba tuan|chua nhan duoc hang|chua nhan duoc gi|chua nhan duoc|chua nhan hang
khong nhan duoc hang|chua thay giao|chua giao|giao thieu|giao nham|giao sai|gui nham|gui sai
gui thieu|that lac|hang den bi|bi vo nat|gui toi bi vo|den noi bi vo|bi be|bi mop|bi rach
hang loi|bi loi san pham|sai size|sai mau|sai san pham|doi tra|doi hang|tra hang|doi size
bao hanh|huy don|huy dang ky goi|tu dong gia han|dat coc|tien coc|lua dao|bi lua|lua tien
lua gat|treo dau de|phieu qua tang|boi thuong|den bu""",
    "_arrived": """
nhan duoc|gui toi|giao toi|giao den|hang ve|mo hop|mo hang|khui hang""",
    "_damaged": """
vo nat|bi vo|bi be|bi nut|bi rach|bi mop|bi hong|bi tray|thieu|am moc""",
    "_ordered": """
dat hang|da dat|dat mua|mua hang|minh dat|em dat""",
    "_unmet": """
chua nhan|chua thay|chua co gi|chua giao|khong thay dau|bao gio toi|khong ai tra loi""",
    "legal": """
luat su|ban quyen|vi pham ban quyen|quyen tac gia|so huu tri tue|kien ra toa|se kien|kien ban
khoi kien|ra toa|toa an|phap luat|phap ly|trai phep|cong an se|bao cong an|khong xin phep
chua xin phep|khong duoc phep|chua duoc phep|khong co su dong y|khong hoi y kien
anh nay cua minh|anh cua minh ma|lay anh cua minh|dung anh cua minh|an cap anh|an cap ban quyen
dao van|dao nhai|copy cua minh|yeu cau go|go bai xuong|go xuong|vu khong|boi nho|ngo doc
ngo doc thuc pham|nhan hieu dang ky|vi pham giay phep""",
    "offer": """
hop tac|muon hop tac|de nghi hop tac|tai tro|nha tai tro|ban si|gia si|lay si|nhap si|mua si
dai ly|nha phan phoi|phan phoi san pham|ban san pham cua ban tai|ban tai cua hang
cua hang minh muon|ben minh muon nhap|bang gia si|so luong lon|dat so luong lon
qua tang doanh nghiep|gui mau thu|mau thu mien phi|gui san pham trai nghiem|gui ban dung thu
review co phi|booking review|bao gia booking|quang cao tren kenh|dat quang cao
dai su thuong hieu|moi lam viec|moi ve lam|tuyen dung ban|thue ban|dat ban ve|mua ban quyen
dich sach cua ban|xuat ban sach|dung anh cua ban|su dung anh cua ban|su dung hinh anh cua ban
su dung hinh cua ban|dau tu vao|nha dau tu|quyen gop|ung ho quy|bao gia so luong""",
    "_ours": """
tiem sach nho|tiem cua minh|cua hang cua minh|cua hang ben minh|ben minh co|quan minh
quan cua minh|cong ty minh|cong ty ben minh|khach san ben minh""",
    "_stock": """
muon ban|muon nhap|muon lay|muon mua so|gia si|ban buu thiep|trung bay""",
    "invitation": """
kinh moi|tran trong moi|den dien thuyet|dien gia|lam dien gia|den noi chuyen
noi chuyen voi hoc sinh|noi chuyen voi sinh vien|noi chuyen voi cac em|den truong minh
den truong toi|den truong chung|lam workshop|to chuc workshop cho|lam khach moi
podcast cua minh|podcast ben minh|le hoi cua|hoi cho cua|tham gia su kien cua
tham gia chuong trinh cua|lam giam khao|ban giam khao|ky tang sach|ra mat sach tai
bieu dien tai|bieu dien cho|co ranh ngay|ban co ranh|thu xep den""",
    "congratulation": """
chuc mung|xin chuc mung|chuc mung sinh nhat|sinh nhat vui ve|hpbd|happy birthday
chuc mung nam moi|xung dang|qua xung dang|ky niem 10 nam|thanh cong ruc ro|mung cho ban
tu hao ve ban""",
    "correction": """
sai chinh ta|loi chinh ta|loi danh may|go nham|danh may sai|viet sai|ghi sai|ghi nham|viet nham
nham lan|bi nham|sai roi|sai o|cho nay sai|khong chinh xac|chua chinh xac|dang le la|dung ra la
thieu chu|thieu dau|thieu buoc|thieu mot buoc|quen ghi|quen viet|link hong|link bi loi
link chet|link loi|khong khop|mau thuan|nguoc roi|lat nguoc|thong tin cu|doi ten roi
lap lai hai lan|cong sai|dinh chinh|sua lai|xin sua|gop y nho|chu thich ghi|nham ngay|sai ngay
sai ten""",
    "bug": """
khong hoat dong|khong chay|khong mo duoc|mo khong duoc|khong vao duoc|vao khong duoc
khong dang nhap duoc|dang nhap khong duoc|app bi vang|bi treo|treo may|bi dung|bi lag|giat lag
bi loi|loi ung dung|bao loi|hien loi|loi khi|loi 500|bug|crash|man hinh den|man hinh trang
trang trang|load mai|load hoai|khong load|khong tai duoc|tai khong duoc|khong luu duoc
khong cai duoc|khong dong bo|tu luc cap nhat|tu khi cap nhat|sau khi cap nhat|sau cap nhat
cap nhat xong|nut khong bam|bam khong duoc|khong phan hoi|mat het du lieu|tu thoat
tu dong thoat|bi out|khong co tieng""",
    "complaint": """
that vong|te qua|qua te|te hai|do te|chan qua|qua chan|chan that|phi tien|ton tien
phi thoi gian|mat thoi gian|ton thoi gian|dat qua|qua dat|qua mac|chat chem|cham qua|qua cham
cho lau|cho ca tieng|xep hang ca tieng|khong ai tra loi|khong tra loi|khong rep
khong phan hoi tin|goi khong nghe may|thai do te|phuc vu te|phuc vu kem|kem chat luong
chat luong kem|vo trach nhiem|bat lich su|tho lo|khong ngon|nguoi ngat|nguoi lanh|ngot qua
nhat nheo|khet|chua chin|co toc|co sau|on ao|khong hieu gi|kho hieu|kho nghe|nghe khong ro
nhin khong ro|chu nho qua|chu be qua|khong doc duoc|nham chan|nhieu quang cao qua
toan quang cao|lua doi|noi doi|xao ke|gian doi|khong dong y|khong thich|ghet|buc minh|buc xuc
tuc qua|tuc gian|nong mau|buon qua that|lan cuoi|khong bao gio mua|khong mua nua|khong quay lai
bo theo doi|unfollow|khong khuyen|mau hong|dung hai ngay|truoc day tot hon|ngay xua tot hon
ban cu tot hon|sao lai bo|tra lai ban cu|phan biet doi xu|het hang hoai|bao het|thai do phuc vu""",
    "suggestion": """
gop y|de xuat|gia ma|gia nhu|uoc gi|mong shop|mong ban lam|mong ad|mong co them|nen co them
nen them|co the them|them giup|them tinh nang|them phu de|lam video ve|lam them|lam clip
ra them|ra phan 2|phan 2|phan tiep theo|tap tiep|thu lam|hay la lam|neu duoc thi|thi tot qua
thi tuyet|se tot hon neu|se hay hon neu|che do toi|ban pdf""",
    "story": """
hoi nho|hoi be|hoi con nho|luc nho|luc be|ngay xua|ngay be|nam truoc|nam ngoai|tuan truoc
thang truoc|hom qua|sang nay|hom no|hom bua|lan dau|lan dau tien|nho lai|nho hoi|nho ngay
lam minh nho|goi nho|ky niem|da thu|lam thu|thu lam roi|minh lam roi|da nau|da lam
cuoi cung cung|me minh|bo minh|ba minh|ong minh|ba ngoai|ba noi|ong ngoai|ong noi|con gai minh
con trai minh|chong minh|vo minh|hoc duoc|duoc day""",
    "family": """
me minh|bo minh|me em|bo em|ba ngoai|ba noi|ong noi|ong ngoai|con gai minh|con trai minh
chong minh|vo minh|em gai|em trai minh|be nha minh|cho nha minh|meo nha minh""",
    "joke": """
haha*|hihi*|hehe*|kaka*|kkk*|cuoi xiu|cuoi ngat|cuoi chet|cuoi vo bung|vi tien|vi minh khoc
dua thoi|noi dua|cuoi dau bung|lol""",
    "praise": """
tuyet|dep qua|qua dep|dep ghe|dep lam|dep that|rat dep|dep mat|thich qua|rat thich|minh thich
em thich|thich lam|me qua|me man|ngon qua|ngon ghe|rat ngon|nhin ngon|nhin them|chay nuoc mieng
hay qua|rat hay|qua hay|hay lam|hay ghe|xuat sac|xin so|xin qua|gioi qua|tai nang|kheo tay
kheo qua|dang yeu|de thuong|cute|xinh|cam dong|xuc dong|roi nuoc mat|khoc luon|noi da ga|am ap
am long|huu ich|bo ich|de hieu|chi tiet|nhieu kien thuc|cuoi cung cung hieu|hieu roi
truyen cam hung|cam hung|an tuong|dang dong tien|ung qua|ung ghe|ung y|hai long|yeu qua|yeu lam
xem hoai|khong chan|xem di xem lai|nghe di nghe lai|nghien|10 diem|muoi diem|10/10
tran trong cong suc|ung ho|co len""",
    "thanks": """
cam on|cam on ban|cam on nhieu|camon|cam on shop|cam on ad|thank|thanks|tks|thks|biet on|da ta
nho ban ma|giup minh nhieu|cuu minh|lam duoc roi|duoc roi cam on""",
    "share": """
chia se|share nhe|nen xem|nen doc|moi nguoi nen|luu lai|luu ve|de cu moi nguoi""",
    "closing_word": """
ok|oke|okie|oki|okela|cam|on|camon|thanks|thank|tks|thks|ban|anh|chi|em|ad|shop|nhieu|nha|nhe
nhen|nghen|a|oi|da|vang|u|uh|um|duoc|roi|hieu|minh|rat|lam|tot|tuyet|qua|hay|hen|gap|lai|mai
ngay|thu|bay|chu|nhat|sau|hai|ba|tu|nam|bye|bai|tam|biet|chuc|ngu|ngon|vui|ve|cuoi|tuan|xong
chuan|dung|vay|the|thi|co|gi|khong|sao|thoi|luon|de|xem|nay|ho|tro|tra|loi|giup|do|ca|moi|nguoi""",
    "asks": """
bao nhieu|bao nhiu|gia bao nhieu|gia sao|nhieu tien|mua o dau|ban o dau|o dau ban|dia chi o dau
lam sao de|lam the nao|cach lam|may gio|khi nao|bao gio co|co ship|ship khong|co ban|con hang
con khong|khong a|duoc khong|cho hoi|cho minh hoi|cho em hoi|xin hoi|ai biet|co ai biet|hieu gi
loai nao|hang gi|xin link|xin cong thuc|xin gia|xin dia chi""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
)
