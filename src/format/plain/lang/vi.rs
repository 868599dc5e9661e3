//! Vietnamese.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "vi",
    common: "và của là có không được những các một người trong cho với đã này để khi thì ở ra",
    by: "của=w|bởi=w|viết bởi=w|đăng bởi=w|bài và ảnh=b|bài, ảnh=b|thực hiện=w|lược dịch=t|\
    biên dịch=t|tổng hợp=w|người viết=w|phỏng vấn=w|tường thuật=w|dịch=t|chuyển ngữ=t|bài & ảnh=b|\
    chữ và ảnh=b|được đăng bởi=w|được viết bởi=w",
    labels: "bài=w|tác giả=w|người viết=w|viết=w|tin=w|tin bài=w|phóng viên=w|thực hiện=w|\
    nội dung=w|nhóm phóng viên=w|nhóm pv=w|văn=w|kể=w|ghi chép=w|bài viết=w|người đăng=w|ảnh=p|\
    hình ảnh=p|hình=p|photo=p|minh họa=p|chụp ảnh=p|bài và ảnh=b|bài, ảnh=b|bài - ảnh=b|\
    bài & ảnh=b|tin, ảnh=b|tin-ảnh=b|bài-ảnh=b|ảnh-bài=b|tin và ảnh=b|tin - ảnh=b|ảnh và bài=b|\
    ảnh, bài=b|chữ và ảnh=b|\
    bài ảnh=b|dịch=t|người dịch=t|dịch giả=t|bản dịch=t|biên dịch=t|lược dịch=t|chuyển ngữ=t|\
    biên tập=e|biên tập viên=e|btv=e|hiệu đính=e|người biên tập=e|chủ biên=e|bài + ảnh=b|\
    bài/ảnh=b|ảnh/bài=b|tin/ảnh=b|tin & ảnh=b|ảnh & bài=b|nội dung và hình ảnh=b|\
    thực hiện nội dung=w|người thực hiện=w|nhóm thực hiện=w|phỏng vấn=w|người phỏng vấn=w|\
    tường thuật=w|tổng hợp=w|lời=w|tác giả bài viết=w|cộng tác viên=w|ctv=w|pv=w|theo lời kể=w|\
    lược ghi=w|quay phim=p|nhiếp ảnh=p|người chụp=p|dịch và tổng hợp=t|tổng hợp và dịch=t|\
    thư ký tòa soạn=e|tổ chức nội dung=e|chịu trách nhiệm nội dung=e|người dịch và giới thiệu=t|\
    người tạo chủ đề=w",
    after: "t/h=w|thực hiện=w|ghi=w|tổng hợp=w|lược ghi=w|tường thuật=w|từ đà nẵng=w|từ hà nội=w|\
    theo lời kể=w|dịch=t|lược dịch=t|chuyển ngữ=t|biên dịch=t|biên tập=e|thực hiện và ghi=w|\
    phỏng vấn=w|ghi lại=w|ghi chép=w|dịch và giới thiệu=t|lược thuật=w|t.h=w|biên soạn=w|\
    từ tp.hcm=w|từ cần thơ=w|từ paris=w|dịch từ tiếng anh=t|tổng hợp và dịch=t|chụp=p|hiệu đính=e|\
    kể lại=w|kể=w|sưu tầm=w",
    titles: "pv|ctv|nhà báo|phóng viên|nhà văn|nhà thơ|ths|ts|ts.|pgs|gs|bs|luật sư|bác sĩ|\
    tiến sĩ|nhà nghiên cứu|nhà phê bình|nhà giáo|nhạc sĩ|họa sĩ|hoạ sĩ|nghệ sĩ|thạc sĩ|kỹ sư|\
    kiến trúc sư|giáo sư|phó giáo sư|pgs.ts|pgs.|gs.|gs.ts|ths.|bs.|ls.|cử nhân|blogger|\
    biên tập viên|cộng tác viên|kts|kts.|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thiếu tướng|\
    trung tướng|nsnd|nsưt|nsnd.|nsưt.|dược sĩ|linh mục|đại đức|thượng tọa|hòa thượng|đạo diễn|\
    nhiếp ảnh gia|nhà sử học|nhà báo tự do|ls|bác sỹ|thạc sỹ|tiến sỹ|\
    lm.|lm|đức cha|mục sư|ni sư|sư cô|bscki|bsckii|bscki.|bsckii.",
    and: "và|&|cùng",
    photo: "ảnh|hình|hình ảnh|ảnh minh họa|ảnh chụp|ảnh tư liệu|hình minh họa|đồ họa|\
    chú thích ảnh|ảnh trên|ảnh dưới|ảnh bìa|nguồn ảnh|tranh|biểu đồ|ảnh nhân vật cung cấp|\
    ảnh tác giả|ảnh trong bài|ảnh đại diện|ảnh internet|ảnh chụp màn hình|ảnh cắt từ video|\
    ảnh cắt từ ảnh gia đình cung cấp|infographic|nguồn hình|nguồn ảnh tư liệu gia đình|bản đồ|\
    sơ đồ|photo by|hình ảnh minh họa|ảnh minh hoạ|hình minh hoạ|thiết kế|tranh minh họa|minh họa|\
    minh hoạ|trong ảnh",
    pictured: "ảnh minh họa|ảnh|hình minh họa|ảnh tư liệu|minh họa|ảnh chụp màn hình|\
    ảnh cắt từ clip|ảnh minh hoạ|hình minh hoạ|minh hoạ|ảnh internet|ảnh nvcc|nvcc|ảnh: nvcc|\
    ảnh từ internet|ảnh nhân vật cung cấp|nhân vật cung cấp|ảnh do nhân vật cung cấp|\
    ảnh gia đình cung cấp|ảnh tác giả|ảnh tư liệu gia đình|ảnh cắt từ video|ảnh chụp qua màn hình|\
    ảnh fb|ảnh fbnv|ảnh facebook|tranh minh họa|tư liệu|ảnh st|đồ họa",
    source: "theo|nguồn|nguồn tin|nguồn bài|trích|đăng lại từ|dẫn nguồn|tổng hợp theo|dịch theo|\
    lược dịch theo|tổng hợp từ|nguồn tham khảo|nguồn dịch|bài đăng trên|đã đăng trên|in trên|\
    đăng trên|nguồn ảnh và tin|báo gốc|link gốc|theo báo",
    outlets: "báo|online|tạp chí|đài|nhật báo|tuần báo|thời báo|tin tức|news|bản tin|thông tấn xã|\
    đặc san|trang tin|truyền hình|tập san|cổng thông tin|vnexpress|vietnamnet|dân trí|tiền phong|\
    vov|vtv|vtc|ttxvn|zing|kenh14|soha|cafef|cafebiz|sggp|plo|vietnam+|vietnamplus|báo mới|\
    người sài gòn giải phóng|hà nội mới|ban biên tập|người đưa tin|tạp chí điện tử|đại đoàn kết|\
    chuyên trang|trang thông tin|press|times|weekly|post|24h|\
    cổng thông tin điện tử",
    agencies: "TTXVN|TTXVN/Vietnam+|Vietnam+|VNA|VOV|VTV|TTO|TNO|TPO|NLĐO|PLO|VNN|VnExpress|SGGP|\
    SGGPO|HNM|HNMO|Dân trí|VietNamNet|Vietnamnet|AFP|Reuters|AP|Tân Hoa Xã|THX|Kyodo|Yonhap|TASS|\
    CAND|QĐND|VTC News|Zing|Infonet|BNEWS|PV|ANTĐ|NDO|ĐTO|LĐO|GD&TĐ|VNEWS|VietnamPlus|Vietnamplus|\
    ZingNews|Znews|TTVH|NTD|CATP|SKĐS|SK&ĐS|PNVN|PNO|ĐĐK|NDĐT|VNF|VTC|TNMT|TN&MT|KTĐT|Kinhtedothi|\
    BVPL|PL&XH|DNSG|VnEconomy|Tuổi Trẻ|Tuổi Trẻ Online|Thanh Niên|Tiền Phong|Lao Động|\
    Người Lao Động|Nhân Dân|Chinhphu.vn|VGP|baochinhphu.vn|CafeF|VOV.VN|VTV.vn|LĐTĐ|KH&ĐS|VHO|\
    GDVN|Báo Tin tức|Sputnik|Bloomberg|CNN|BBC|DPA|Jiji|Interfax|EFE|ANSA|KPL|AKP|Antara|Bernama|\
    TTBC",
    sections: "thông cáo báo chí|tiểu thuyết|hồi ức|trường ca|kịch|nhật ký|thời sự|xã hội|\
    đời sống|chính trị|kinh tế|văn hóa|văn hoá|thể thao|giáo dục|pháp luật|thế giới|sức khỏe|\
    khoa học|công nghệ|du lịch|giải trí|kinh doanh|góc nhìn|ý kiến|bình luận|xã luận|tản văn|\
    tùy bút|tuỳ bút|bút ký|bút kí|hồi ký|tạp bút|tạp văn|truyện ngắn|truyện|thơ|phóng sự|\
    phóng sự ảnh|ký sự|kí sự|ghi chép|phỏng vấn|đối thoại|trò chuyện|chuyên đề|hồ sơ|điều tra|\
    môi trường|nhà đất|bất động sản|xe|ẩm thực|gia đình|tâm sự|bạn đọc|ý kiến bạn đọc|nhịp sống|\
    tin tức|tin nóng|\
    tin ngắn|văn nghệ|nghệ thuật|sách|đọc sách|điểm sách|chuyện làng nghề|chân dung|\
    người tốt việc tốt|quốc tế|địa phương|nông nghiệp|quân sự|an ninh|lao động|việc làm|tài chính|\
    chứng khoán|âm nhạc|phim|điện ảnh|lịch sử|khám phá|nông thôn mới|cảm nhận|truyện dịch|\
    tiểu luận|phê bình|nghiên cứu|tiêu điểm|emagazine|longform|media|infographic|video|dân sinh|\
    đô thị|giao thông|thời luận|trong nước|tin trong nước|tin thế giới|tin quốc tế|tin địa phương|\
    xã hội số|đời sống xã hội|văn hóa - giải trí|văn hóa - xã hội|văn hóa - văn nghệ|\
    văn hoá - nghệ thuật|kinh tế - xã hội|giáo dục - hướng nghiệp|chính trị - xã hội|\
    khoa học - công nghệ|sức khoẻ|sống khỏe|nhịp sống trẻ|giới trẻ|nhịp sống số|số hóa|\
    thể thao trong nước|bóng đá|bóng đá việt nam|bóng đá quốc tế|bóng chuyền|quần vợt|seagame|\
    hậu trường|người việt|người việt bốn phương|kiều bào|biển đảo|biên giới|tuổi teen|học đường|\
    tuyển sinh|du học|tình yêu|hôn nhân|tổ ấm|nuôi dạy con|làm đẹp|thời trang|mua sắm|tiêu dùng|\
    thị trường|doanh nghiệp|doanh nhân|khởi nghiệp|ngân hàng|bảo hiểm|năng lượng|xuất nhập khẩu|\
    nông sản|thủy sản|chăn nuôi|khuyến nông|tam nông|làng nghề|di sản|di tích|bảo tàng|lễ hội|\
    phong tục|tín ngưỡng|dân tộc|dân tộc - tôn giáo|miền núi|sự kiện và bình luận|\
    sự kiện - bình luận|sự kiện & bình luận|vấn đề hôm nay|diễn đàn|trao đổi|nhìn ra thế giới|\
    chuyện lạ|chuyện đó đây|chuyện đời|chuyện nghề|nghề và người|người và việc|người trong cuộc|\
    gương mặt|nhân vật|tri thức|phóng sự - ký sự|phóng sự - khám phá|phóng sự điều tra|tạp ghi|\
    tản mạn|nhàn đàm|cà phê cuối tuần|cuối tuần|câu chuyện cuối tuần|câu chuyện văn hóa|trang thơ|\
    thơ dịch|chùm thơ|truyện ngắn dự thi|truyện vừa|truyện rất ngắn|truyện thiếu nhi|\
    truyện cổ tích|cổ tích|ngụ ngôn|đọc chậm|đọc và ngẫm|blog công nghệ|review|đánh giá|hướng dẫn|\
    thủ thuật|mẹo vặt|món ngon|món ngon mỗi ngày|vào bếp|công thức|công thức nấu ăn|quán ngon|\
    điểm đến|cẩm nang|cẩm nang du lịch|thư gửi|thư ngỏ|thư bạn đọc|thư tòa soạn|hộp thư|\
    bạn đọc viết|tòa soạn và bạn đọc|quốc phòng|quốc phòng - an ninh|an ninh trật tự|\
    an toàn giao thông|ký sự pháp đình|hình sự|vụ án|tư vấn|tư vấn pháp luật|hỏi đáp|hỏi - đáp|\
    giao lưu|tọa đàm|bản tin|điểm tin|điểm báo|tin vắn|tin nhanh|tin mới|tin khẩn|thông báo|\
    cáo phó|tin buồn|rao vặt|thời tiết|dự báo thời tiết|thiên tai|phòng chống thiên tai|\
    cải cách hành chính|chuyển đổi số|xây dựng đảng|nghị quyết|quy hoạch|hạ tầng|xây dựng|nhà đẹp|\
    kiến trúc|không gian sống|xe máy|ô tô|ô tô - xe máy|xe 360|e-magazine|mega story|megastory|\
    magazine|multimedia|đa phương tiện|bộ ảnh|inforgraphic|podcast|tin ảnh|truyện dài|truyện ký|\
    truyện ma|truyện kiếm hiệp|truyện dài kỳ|tập truyện|tập truyện ngắn|tập thơ|tuyển tập|du ký|\
    thủ tục hành chính|sự kiện|\
    truyện cổ|bài giảng|trên tay|bài giảng chúa nhật",
    series: "kỳ|kì|bài|phần|chương|tập|hồi|số|quyển|ký sự kỳ|tiết|phần thứ|chương thứ|kỳ cuối|\
    kì cuối|bài cuối|bài đầu|hồi thứ",
    buttons: "bản in|chia sẻ|chia sẻ:|sao chép liên kết|sao chép link|copy link|lưu bài viết|\
    lưu bài|lưu|lưu tin|in bài|in|in trang|in bài viết|gửi email|gửi bình luận|gửi ý kiến|gửi|\
    gửi cho bạn bè|gửi bạn bè|xem bài gốc|xem bài gốc tại đây|thích|quan tâm|theo dõi|nghe đọc bài|nghe bài viết|nghe|đọc bài|giọng nam|\
    giọng nữ|cỡ chữ|cỡ chữ: a a|lên top|lên đầu trang|về đầu trang|đầu trang|trở lại|quay lại|\
    về trang chủ|trang chủ|đăng nhập|đăng ký|đóng|bình chọn|đánh giá|báo lỗi|phản hồi|tải app|\
    tải ứng dụng|xem tất cả|xem thêm bình luận|xem tất cả bình luận|quảng cáo|tài trợ|\
    nội dung tài trợ|tin tài trợ|menu|tìm kiếm|mục lục|mới nhất|bình luận hay|\
    thông tin của bạn đọc|nội dung bình luận|ý kiến của bạn|viết bình luận|phút đọc|nhận xét|\
    trả lời|bài trước|bài sau|trang trước|trang sau|trang tiếp|tiếp theo|xem thêm|\
    mới nhất cũ nhất|hủy|thích nhất|giọng bắc|giọng nam bộ|tặng sao|gửi bài viết|like|chọn cỡ chữ|\
    chế độ đọc|lượt xem|lượt thích|lượt chia sẻ|google news|gửi phản hồi|chia sẻ bài viết|\
    gửi góp ý|góp ý|báo xấu|báo lỗi bài viết|báo vi phạm|vi phạm|báo cáo|thông báo|nhận thông báo|\
    bật thông báo|copy link thành công|đã sao chép|đã copy|lấy link|lấy link!|link bài gốc|\
    link bài gốc lấy link!|xem link nguồn|xem link gốc|nghe tin|nghe audio|nghe tóm tắt|tóm tắt|\
    tóm tắt bài viết|nội dung tóm tắt|tóm tắt nội dung|tạm dừng|dừng|tua lại|tốc độ đọc|tốc độ|\
    chọn giọng đọc|giọng đọc|nam miền bắc|nữ miền bắc|nam miền nam|nữ miền nam|giọng miền bắc|\
    giọng miền nam|nữ trung|miền bắc|miền nam|cỡ chữ nhỏ|cỡ chữ lớn|cỡ chữ bình thường|\
    tăng cỡ chữ|giảm cỡ chữ|phóng to|thu nhỏ|phóng to ảnh|xem ảnh lớn|xem ảnh|xem toàn màn hình|\
    toàn màn hình|mở rộng|thu gọn|xem đầy đủ|xem bản đầy đủ|đọc toàn bộ|đọc bản đầy đủ|hiện thêm|\
    tải thêm|xem tiếp|đọc tiếp|xem chi tiết|chế độ tối|giao diện tối|chế độ ban đêm|bản mobile|\
    bản đầy đủ|phiên bản di động|tiếng việt|english|ngôn ngữ|chuyển ngôn ngữ|tài khoản|đăng xuất|\
    đăng nhập ngay|đăng nhập để bình luận|đăng nhập với|đăng ký ngay|đăng ký tài khoản|\
    quên mật khẩu|thông tin tài khoản|đổi mật khẩu|đặt báo|mua báo in|báo in|báo giấy|liên hệ|\
    sơ đồ trang|điều khoản sử dụng|chính sách bảo mật|chính sách riêng tư|hỗ trợ|trợ giúp|\
    bình luận bài viết|bình luận mới|gửi ngay|gửi đi|gửi đánh giá|đánh giá của bạn|viết đánh giá|\
    chia sẻ cảm nghĩ|tặng sao cho bài viết|tặng quà|chưa có bình luận|chưa có bình luận nào|\
    không có bình luận|không có bình luận nào|không có nhận xét nào|không có nhận xét|\
    quan tâm nhất|quan tâm nhất mới nhất|mới nhất quan tâm nhất|cũ nhất|nhiều tim nhất|\
    bình luận quan tâm nhất|lượt bình luận|lượt đọc|lượt nghe|lượt đánh giá|lượt yêu thích|\
    lượt tải|lượt trả lời|người thích|người theo dõi|người đang xem|tim|thả tim|yêu thích|\
    không thích|hữu ích|không hữu ích|hài lòng|không hài lòng|theo dõi ngay|theo dõi tác giả|\
    đang theo dõi|bỏ theo dõi|theo dõi trang|quan tâm oa|nhắn tin|tin nhắn|messenger|\
    facebook messenger|chia sẻ facebook|chia sẻ zalo|chia sẻ twitter|chia sẻ qua email|\
    chia sẻ liên kết|chia sẻ tin|chia sẻ tin này|chia sẻ trang này|chia sẻ bài này|chia sẻ bài|\
    chia sẻ ngay|thích bài này|thích trang|thích đang tải|đang tải|đang tải...|có liên quan|in ra|\
    in bài này|in tin|in công thức|lưu công thức|lưu lại|đã lưu|lưu về máy|tải về|tải xuống|\
    tải pdf|tải bản pdf|tải file|xem pdf|ghim|ghim lên pinterest|ghim bài|email|e-mail|gửi mail|\
    gửi email bài đăng này|gửi qua email|sao chép|sao chép đường dẫn|sao chép đường link|copy|\
    copy đường link|mở trong ứng dụng|mở app|mở ứng dụng|đọc trên ứng dụng|tới nội dung chính|\
    đến nội dung chính|chuyển đến nội dung|bỏ qua nội dung|chuyển tới nội dung|\
    chuyển đến phần nội dung|đi đến nội dung|bỏ qua|bỏ qua quảng cáo|tắt quảng cáo|đóng quảng cáo|\
    hết quảng cáo|tiếp tục đọc|bên dưới là quảng cáo|cuối trang|lên trên|về đầu|top|quay về|\
    về trang trước|danh sách chương|chương trước|chương sau|chương tiếp|chương kế|chương mới nhất|\
    tập trước|tập sau|tập tiếp theo|bài tiếp theo|bài kế tiếp|bài tiếp|tin trước|tin sau|\
    tin tiếp theo|bài viết trước|bài viết sau|bài cũ hơn|bài mới hơn|bài đăng mới hơn|\
    bài đăng cũ hơn|đường dẫn tĩnh|đánh dấu|đánh dấu trang|blogthis!|trả lời hủy|hủy trả lời|\
    hủy bỏ|ẩn bớt|đồng ý|từ chối|chấp nhận|tôi đồng ý|cài đặt cookie|phút trước|giờ trước|\
    ngày trước|tuần trước|tháng trước|phút đọc bài|phút để đọc|giây|đính kèm|tệp đính kèm|\
    file đính kèm|bình luận facebook|ý kiến bạn đọc|nhập nội dung|tên của bạn|họ tên|họ và tên|\
    mã xác nhận|mã bảo vệ|nhập mã|gõ tiếng việt|telex|vni|viqr|tự động|sponsored|tin quảng cáo|\
    bài viết được tài trợ|bài pr|thông tin doanh nghiệp|thông tin cần biết|\
    bỏ qua để đến nội dung chính|tất cả chuyên mục|giới thiệu|kích cỡ chữ|mở trong cửa sổ mới|\
    trở lại đời sống|podcasts|podcast|video|tiếng anh|中文|rss|tải văn bản|\
    hợp tác sản xuất nội dung|đặt báo in|gửi bài cho tòa soạn|\
    bước tới điều hướng|bước tới tìm kiếm|lên đầu top|lên đầu|trở lên trên|theo dõi chủ đề|\
    trích dẫn|thống kê truy cập|\
    bước tới nội dung|đánh dấu là đã đọc|chưa đọc|xem trong trình duyệt|trở về trang đầu|\
    gửi truyện này cho bạn bè|\
    biểu quyết|xem kết quả|có không|lưu vào bộ sưu tập|thích (",
    opens: "tài trợ bởi|được tài trợ bởi|xem thêm các|mời các bạn|chia sẻ lên|chia sẻ qua|\
    chia sẻ trên|chia sẻ bài|chia sẻ facebook|chia sẻ zalo|chia sẻ twitter|chia sẻ link|\
    theo dõi chúng tôi|theo dõi báo|theo dõi trên|theo dõi fanpage|theo dõi kênh|\
    mời bạn đọc theo dõi|mời quý độc giả|mời độc giả|mời bạn đọc xem|đăng ký nhận|đăng ký kênh|\
    đăng ký theo dõi|tải ứng dụng|tải app|quý độc giả|bạn đọc có thể gửi|gửi câu hỏi cho|\
    mọi ý kiến xin gửi|like fanpage|like page|\
    mọi góp ý|vui lòng đăng nhập|bạn cần đăng nhập|trở lại|quay lại|về trang|thời gian đọc|\
    đọc trong|lượt xem|lượt đọc|cỡ chữ|bản quyền|© bản quyền|toàn bộ bản quyền|giữ bản quyền|\
    ghi rõ nguồn|cấm sao chép|nghiêm cấm sao chép|giấy phép số|giấy phép|đường dây nóng|hotline|\
    tòa soạn|liên hệ quảng cáo|đánh giá bài viết|bình chọn|hãy là người đầu tiên|\
    bạn thấy bài viết|bài viết có hữu ích|xem tất cả|hết trang|gửi bài về|tham gia nhóm|\
    tham gia kênh|hết file|nguồn ebook|tạo ebook|đọc truyện online|đọc báo|tối đa|quan tâm zalo|\
    tổng biên tập|địa chỉ tòa soạn|bấm vào|nhấn vào đây|click vào|nghe podcast|số lượt|số người|\
    thích bài này|chia sẻ cái này|chia sẻ lên x|chia sẻ bài này|chia sẻ tin này|chia sẻ ngay|\
    chia sẻ với bạn bè|chia sẻ cho bạn bè|hãy chia sẻ bài|nếu thấy bài viết|nếu bạn thấy bài|\
    nếu bạn thích bài|bạn thích bài viết|cảm ơn bạn đã đọc|cảm ơn bạn đã theo dõi|\
    cảm ơn các bạn đã đọc|cảm ơn các bạn đã theo dõi|theo dõi thêm|theo dõi tin|theo dõi để|\
    theo dõi zalo|theo dõi facebook|hãy theo dõi|nhấn theo dõi|bấm theo dõi|đừng quên theo dõi|\
    đừng quên đăng ký|đừng quên like|nhớ like|hãy đăng ký|hãy bấm|hãy nhấn|hãy tải|hãy gửi|\
    hãy để lại|để lại bình luận|để lại ý kiến|để lại trả lời|bạn nghĩ gì|ý kiến của bạn về|\
    mời bạn tham gia|mời quý vị|mời quý khán giả|mời bạn đọc|mời xem thêm|mời đón đọc|bạn đọc gửi|\
    bạn đọc quan tâm|bạn đọc tham gia|độc giả quan tâm|độc giả gửi|quý bạn đọc|quý vị có thể|\
    mọi thông tin phản hồi|mọi phản ánh|mọi đóng góp|thư từ, bài vở|bài vở gửi về|\
    bài viết cộng tác|bài cộng tác|gửi tin bài|email tòa soạn|email:|e-mail:|điện thoại:|đt:|fax:|\
    tel:|website:|địa chỉ:|cơ quan chủ quản|chịu trách nhiệm nội dung|người chịu trách nhiệm|\
    phó tổng biên tập|cơ quan của|tiếng nói của|chuyên trang của|trang thông tin điện tử|\
    số giấy phép|gp số|gpxb|giấy phép xuất bản|giấy phép thiết lập|giấy phép hoạt động|\
    do bộ thông tin|do cục báo chí|không sao chép|không được sao chép|không được phát hành lại|\
    chỉ được phát hành lại|chỉ được sử dụng|vui lòng ghi|vui lòng dẫn|vui lòng không|\
    vui lòng nhập|vui lòng trích|đề nghị ghi rõ|yêu cầu ghi rõ|phát hành lại thông tin|\
    khi sử dụng lại|khi trích dẫn|đã đăng ký bản quyền|tất cả quyền|mọi quyền|\
    email của bạn sẽ không|các trường bắt buộc|lưu tên của tôi|thông báo cho tôi|\
    bạn phải đăng nhập|bạn cần phải đăng nhập|đăng nhập để|đăng nhập bằng|bạn chưa đăng nhập|\
    chưa có tài khoản|đã có tài khoản|tài khoản của bạn|bình luận của bạn|bình luận sẽ được|\
    bình luận được|hiện chưa có bình luận|chưa có bình luận|chưa có ý kiến|xem tất cả bình luận|\
    xem các bình luận|xem bình luận|gửi bình luận|viết bình luận|ưu tiên hiển thị|\
    trở thành người đầu tiên|bạn là người đầu tiên|chuyển sao tặng|tặng sao cho|\
    bài viết này hữu ích|bài viết hay|nội dung này có hữu ích|đánh giá công thức|đánh giá của bạn|\
    đánh giá trung bình|bạn đánh giá|số lượt xem|tổng số lượt|thời lượng đọc|thời gian nghe|\
    phút đọc|đọc mất|nghe bài|nghe đọc|nghe tin|nghe nội dung|nghe phiên bản|\
    trình duyệt không hỗ trợ|trình duyệt của bạn|bài viết sử dụng|trang web này sử dụng|\
    website này sử dụng|chúng tôi sử dụng cookie|bằng cách tiếp tục|nhận bản tin|nhận tin|\
    nhận thông báo|đăng kí nhận|đăng ký bản tin|đăng ký theo|đăng ký ngay|đăng ký mua báo|\
    đặt mua báo|mua báo|tải về|tải ngay|cài đặt app|cài ứng dụng|cài đặt ứng dụng|đọc nhanh|\
    đọc tin|đọc thêm tin|đọc trên|xem trên|xem phiên bản|nếu không xem được|nếu bạn không xem|\
    bạn nhận được email|email này được gửi|hủy đăng ký|ngừng nhận|bỏ đăng ký|chuyển tiếp email|\
    trả lời email này|bấm để|bấm nút|bấm vào đây|click để|click xem|nhấp vào|nhấn vào|nhấn nút|\
    quét mã|quảng cáo|bài quảng cáo|nội dung quảng cáo|được tài trợ|hợp tác bởi|nội dung hợp tác|\
    ads by|được tạo bởi|cung cấp bởi|thiết kế bởi|phát triển bởi|powered by|bài này đã được đăng|\
    bài đã được đăng|đã đăng trong|được đăng trong|đăng trong|điều hướng bài viết|điều hướng|\
    liên hệ tòa soạn|liên hệ:|liên hệ hợp tác|liên hệ báo chí|truy cập website|tham gia thảo luận|\
    tham gia bình luận|tham gia cộng đồng|mời ủng hộ|mời cà phê|đăng ký thành viên|\
    trở thành thành viên|đăng ký: đăng nhận xét|bài đăng này|hết chương|hết phần|đọc truyện tại|\
    đọc truyện|truyện được đăng|mời đọc tiếp|kết nối với|cùng kết nối|đường link|\
    dành cho thuê bao|nội dung dành cho|bài viết dành cho|bạn đang đọc|bấm để chia sẻ|tải văn bản|\
    nội dung bị cấm|bạn đã thử|bạn đã làm thử|đọc tiếp báo|hợp tác sản xuất|\
    được đăng bởi|thư, bài cộng tác|bài vở cộng tác|gửi câu hỏi cho|bài viết này có hữu ích|\
    đăng nhập để bình luận|đang online|tổng lượt truy cập|lượt truy cập|số bài viết:|được thích:|\
    tham gia:|chỉnh sửa cuối|sửa lần cuối|tặng sao|trở thành người đầu tiên tặng|\
    mời độc giả xem|bài viết này cần thêm|số lần đọc|chưa đọc (|\
    chuyển đến công thức",
    more: "xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời xem|mời đọc|xem video|xem clip|video|\
    đọc bài trước|bài liên quan|tin liên quan|có thể bạn quan tâm|bạn có thể quan tâm|kỳ trước|\
    kỳ tới|kỳ sau|đón đọc|bài đọc nhiều|xem lại|đọc lại|bài cùng tác giả|xem ngay|đừng bỏ lỡ|\
    nên đọc|đọc thêm về|xem thêm về|xem thêm tại|đọc thêm tại|tìm hiểu thêm|đọc tiếp về|\
    bài đọc thêm|đọc trước|bài trước|bài sau|mời đọc thêm|mời đọc tiếp|mời bạn đọc|\
    mời quý bạn đọc|mời nghe|nghe thêm|nghe tiếp|xem chi tiết|xem trước|tham khảo|tham khảo thêm|\
    đọc ngay|xem cách|khám phá thêm|liên quan|tin đọc thêm|bài gợi ý|gợi ý đọc|\
    có thể bạn chưa biết|có thể bạn muốn đọc|có thể bạn muốn biết|có thể bạn sẽ thích|chùm ảnh|\
    xem ảnh|gallery|đọc bài viết|bài tiếp theo|kỳ tiếp theo|số sau|đón xem|đón đọc kỳ|\
    tin cùng chủ đề|theo dòng sự kiện|đọc nhiều nhất|công thức liên quan|xem các bài|đọc các bài|\
    xem thêm video|\
    truyện trước|truyện sau",
    related: "bài viết cùng chủ đề|bài cùng chủ đề|liên hệ báo chí|liên hệ truyền thông|\
    thông tin liên hệ báo chí|thông tin báo chí|tin liên quan|bài liên quan|bài viết liên quan|\
    tin cùng chuyên mục|tin cùng mục|cùng chuyên mục|tin khác|các tin khác|các bài khác|tin mới|\
    tin mới nhất|tin nóng|bài đọc nhiều|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|\
    xem nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|tin bài liên quan|nên đọc|đừng bỏ lỡ|\
    tin nổi bật|bài cùng chuyên mục|chủ đề liên quan|xem thêm|đọc thêm|cùng chủ đề|dòng sự kiện|\
    bài viết khác|các bài viết khác|bài mới|bài viết mới|bài cùng tác giả|mời bạn đọc xem thêm|\
    tin đề xuất|tin tài trợ|có thể bạn thích|sự kiện|bài cũ hơn|bài mới hơn|gợi ý cho bạn|\
    tuyến bài|tin bài khác|tin tức liên quan|tin tức khác|tin khác cùng mục|cùng mục|\
    tin cùng chủ đề|tin cùng loại|bài viết cùng chuyên mục|bài viết cùng mục|\
    bài viết cùng tác giả|bài viết cùng dịch giả|bài cùng dịch giả|cùng dịch giả|cùng tác giả|\
    cùng một tác giả|bài viết mới nhất|bài viết nổi bật|\
    bài nổi bật|bài viết gần đây|bài gần đây|bài xem nhiều|bài viết xem nhiều|bài được quan tâm|\
    đang được quan tâm|được quan tâm|đáng chú ý|đáng đọc|tin đáng chú ý|tin đáng đọc|\
    tin được quan tâm|tin hot|tin hay|tin mới cập nhật|tin mới nhận|mới cập nhật|mới nhất|\
    tin trong ngày|tin 24h|nóng trong ngày|mới - nóng|xem nhiều trong tuần|đọc nhiều trong tuần|\
    bài đọc nhiều nhất|tin xem nhiều|tin xem nhiều nhất|tin đọc nhiều nhất|top đọc nhiều|\
    nổi bật trang chủ|chuyên đề liên quan|có thể bạn sẽ thích|có thể bạn muốn đọc|\
    có thể bạn chưa đọc|có thể bạn muốn xem|bạn cũng có thể thích|bạn có thể thích|bạn sẽ thích|\
    dành cho bạn|đề xuất cho bạn|gợi ý đọc thêm|gợi ý đọc tiếp|bài viết gợi ý|bài viết đề xuất|\
    bài tham khảo|tham khảo thêm|đọc thêm về|đọc tiếp|xem tiếp|xem gì tiếp|tiếp tục đọc|\
    bài đọc thêm|bài tiếp theo|các bài liên quan|các tin liên quan|các bài viết liên quan|\
    các tin bài khác|các bài cùng chuyên mục|các bài cùng tác giả|các bài mới|các tin mới|\
    những tin mới hơn|những tin cũ hơn|những bài khác|các tin cũ hơn|các tin mới hơn|tin cũ hơn|\
    tin mới hơn|bài cũ|các kỳ trước|kỳ trước|các bài trong loạt|cùng loạt bài|trong loạt bài này|\
    trong chuyên đề này|video liên quan|video mới|video mới nhất|video nổi bật|video xem nhiều|\
    video đề xuất|ảnh nổi bật|công thức liên quan|món ngon khác|món liên quan|các món khác|\
    truyện cùng tác giả|truyện cùng thể loại|truyện đề cử|truyện mới|truyện liên quan|\
    thơ cùng tác giả|sách liên quan|sách cùng tác giả|sản phẩm liên quan|tin từ đối tác|\
    tin đối tác|tin doanh nghiệp|nội dung đề xuất|tin rao vặt|liên kết website|liên kết hữu ích|\
    bạn đọc quan tâm|đọc nhiều nhất trong tuần|tâm điểm|sự kiện liên quan|sự kiện nổi bật|\
    chủ đề nổi bật|chủ đề hot|từ khóa nổi bật|từ khóa hot|thông tin truyền thông|\
    mọi chi tiết xin liên hệ|thông tin chi tiết xin liên hệ|đầu mối liên hệ|về chúng tôi|\
    chủ đề tương tự|\
    tin cùng sự kiện|các bài giảng khác|truyện khác",
    tags: "tags|tag|từ khóa|từ khoá|chủ đề|thẻ|nhãn|từ khóa liên quan|chuyên mục|danh mục|\
    đăng trong|gắn thẻ|keywords|hashtag|từ khoá liên quan|từ khóa nổi bật|xem thêm về|\
    chủ đề liên quan|đọc thêm về|đọc tiếp về|đề tài|thẻ bài viết|đăng trong xếp trong|\
    danh mục tin|đánh dấu|được gắn thẻ|được đánh dấu",
    comments: "bình luận|ý kiến|ý kiến bạn đọc|bạn đọc bình luận|bình luận bạn đọc|phản hồi|\
    ý kiến độc giả|nhận xét|các bình luận|viết bình luận|bình luận mới nhất|thảo luận|\
    để lại bình luận|bình luận hay|bình luận nổi bật|bình luận tiêu biểu|bình luận về bài viết|\
    bình luận facebook|ý kiến của bạn đọc|ý kiến bình luận|đăng nhận xét|viết nhận xét|\
    phản hồi của bạn đọc|các ý kiến|các phản hồi|các nhận xét|hỏi đáp và bình luận|bạn đọc nói gì|\
    để lại phản hồi|để lại một bình luận|để lại một phản hồi|để lại gửi bình luận|gửi ý kiến|\
    mọi người bình luận|thảo luận về bài viết",
    published: "ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản|thời gian|ngày|được đăng|\
    phát hành|đăng|ra ngày|lúc|đăng vào|ngày đăng tin|ngày đăng bài|đăng tải|ngày phát hành|\
    ngày tạo|ngày viết|gửi lúc|tạo lúc|xuất bản lúc|xuất bản ngày|thời gian đăng|ngày gửi|đã đăng|\
    được đăng vào|đăng vào ngày|phát sóng|lên trang|đưa tin lúc",
    updated: "cập nhật|cập nhật lần cuối|cập nhật lúc|sửa lần cuối|chỉnh sửa|lần cập nhật cuối|\
    cập nhật ngày|cập nhật mới nhất|cập nhật vào|chỉnh sửa lần cuối|sửa đổi|sửa lúc|\
    cập nhật gần nhất|lần sửa cuối|đã cập nhật|đã chỉnh sửa|được cập nhật|bổ sung lúc|sửa ngày",
    months: "tháng 1 tháng giêng tháng một|tháng 2 tháng hai|tháng 3 tháng ba|\
             tháng 4 tháng tư|tháng 5 tháng năm|tháng 6 tháng sáu|tháng 7 tháng bảy|\
             tháng 8 tháng tám|tháng 9 tháng chín|tháng 10 tháng mười|\
             tháng 11 tháng mười_một|tháng 12 tháng chạp tháng mười_hai",
    weekdays: "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ bẩy|chủ nhật|chủ nhựt|thứ 2|\
    thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|cn|t2|t3|t4|t5|t6|t7|sáng|chiều|tối|trưa|th 2|th 3|th 4|th 5|\
    th 6|th 7|c.nhật|chúa nhật",
    clock: "lúc|giờ|phút|ngày|năm|vào|gmt|sa|ch|theo giờ|việt nam|h|giờ việt nam|giờ hà nội|hồi|\
    đêm|rạng sáng|sáng|chiều|tối|trưa|am|pm|tháng",
    speakers: "pv|hỏi|đáp|phóng viên|mc|bạn đọc|trả lời|nv|người dẫn|khách mời|bạn trẻ|độc giả|\
    thính giả|khán giả|người hỏi|người trả lời",
    story: "rồi|thế|nhưng|vậy|và|tôi|hắn|nó|mẹ|cha|anh|chị|em|tao|mày",
    folio: "trang|tr|tr.|trên|/",
    beside: "tại|trong|ở|bên|cùng|trước|với|và|đang|trên|giữa|sau|lúc|khi",
    mail: "tác giả=f|tựa đề=s|nhan đề=s|từ=f|người gửi=f|ngày=d|ngày gửi=d|chủ đề=s|tiêu đề=s|\
    đến=x|tới=x|gửi tới=x|đồng gửi=x|người nhận=x|đính kèm=x",
    lures: "gửi câu hỏi cho|zalo|bản quyền|ứng dụng|bản tin|bình luận|quét mã|fanpage|tải app|\
    đăng ký nhận|\
    kênh youtube|nút theo dõi|trích dẫn nguồn|ghi rõ nguồn|mời quý|mời bạn đọc|quý độc giả|quý vị|\
    chia sẻ ý kiến|hotline|đường dây nóng|trường bắt buộc|của bạn sẽ không|đánh giá của bạn|\
    link bài gốc|nhóm kín|tham gia nhóm|bên dưới nhé|bình luận bên dưới|bình luận phía dưới|\
    đăng nhập để|đăng nhập hoặc|khác thích bài|thích bài viết này",
    shown: ["Ảnh", "Bài và ảnh", "Dịch", "Biên tập"],
};
