//! Vietnamese.

use super::Lang;

pub(super) const TABLE: Lang = Lang {
    code: "vi",
    common: "và của là có không được những các một người trong cho với đã này để khi thì ở ra",
    by: "của=w|bởi=w|viết bởi=w|đăng bởi=w|bài và ảnh=b|bài, ảnh=b|thực hiện=w|\
             lược dịch=t|biên dịch=t",
    labels: "bài=w|tác giả=w|người viết=w|viết=w|tin=w|tin bài=w|phóng viên=w|\
             thực hiện=w|nội dung=w|nhóm phóng viên=w|nhóm pv=w|văn=w|kể=w|ghi chép=w|\
             bài viết=w|người đăng=w|ảnh=p|hình ảnh=p|hình=p|photo=p|minh họa=p|chụp ảnh=p|\
             bài và ảnh=b|bài, ảnh=b|bài - ảnh=b|bài & ảnh=b|tin, ảnh=b|tin và ảnh=b|\
             tin - ảnh=b|ảnh và bài=b|ảnh, bài=b|chữ và ảnh=b|bài ảnh=b|dịch=t|người dịch=t|\
             dịch giả=t|bản dịch=t|biên dịch=t|lược dịch=t|chuyển ngữ=t|biên tập=e|\
             biên tập viên=e|btv=e|hiệu đính=e|người biên tập=e|chủ biên=e",
    after: "t/h=w|thực hiện=w|ghi=w|tổng hợp=w|lược ghi=w|tường thuật=w|từ đà nẵng=w|từ hà nội=w|\
             theo lời kể=w|dịch=t|lược dịch=t|chuyển ngữ=t|biên dịch=t|biên tập=e",
    titles: "pv|ctv|nhà báo|phóng viên|nhà văn|nhà thơ|ths|ts|ts.|pgs|gs|bs|luật sư|bác sĩ|\
             tiến sĩ",
    and: "và|&|cùng",
    photo: "ảnh|hình|hình ảnh|ảnh minh họa|ảnh chụp|ảnh tư liệu|hình minh họa|đồ họa|\
             chú thích ảnh|ảnh trên|ảnh dưới|ảnh bìa|nguồn ảnh|tranh|biểu đồ",
    pictured: "ảnh minh họa|ảnh|hình minh họa|ảnh tư liệu|minh họa|ảnh chụp màn hình|\
             ảnh cắt từ clip",
    source: "theo|nguồn|nguồn tin|nguồn bài|trích|đăng lại từ|dẫn nguồn",
    outlets: "báo|online|tạp chí|đài|nhật báo|tuần báo|thời báo|tin tức|news|bản tin|\
             thông tấn xã|đặc san|trang tin|truyền hình|tập san|cổng thông tin",
    agencies: "TTXVN|TTXVN/Vietnam+|Vietnam+|VNA|VOV|VTV|TTO|TNO|TPO|NLĐO|PLO|VNN|VnExpress|\
             SGGP|SGGPO|HNM|HNMO|Dân trí|VietNamNet|Vietnamnet|AFP|Reuters|AP|\
             Tân Hoa Xã|THX|Kyodo|Yonhap|TASS|CAND|QĐND|VTC News|Zing|Infonet|BNEWS|PV|ANTĐ|\
             NDO|ĐTO|LĐO|GD&TĐ",
    sections: "thông cáo báo chí|tiểu thuyết|hồi ức|trường ca|kịch|nhật ký|thời sự|xã hội|đời sống|chính trị|kinh tế|văn hóa|văn hoá|thể thao|giáo dục|\
             pháp luật|thế giới|sức khỏe|khoa học|công nghệ|du lịch|giải trí|kinh doanh|\
             góc nhìn|ý kiến|bình luận|xã luận|tản văn|tùy bút|tuỳ bút|bút ký|bút kí|hồi ký|\
             tạp bút|tạp văn|truyện ngắn|truyện|thơ|phóng sự|phóng sự ảnh|ký sự|kí sự|\
             ghi chép|phỏng vấn|đối thoại|trò chuyện|chuyên đề|hồ sơ|điều tra|môi trường|\
             nhà đất|bất động sản|xe|ẩm thực|gia đình|tâm sự|bạn đọc|nhịp sống|tin tức|\
             tin nóng|tin ngắn|văn nghệ|nghệ thuật|sách|đọc sách|điểm sách|chuyện làng nghề|\
             chân dung|người tốt việc tốt|quốc tế|địa phương|nông nghiệp|quân sự|an ninh|\
             lao động|việc làm|tài chính|chứng khoán|âm nhạc|phim|điện ảnh|lịch sử|khám phá|\
             nông thôn mới|cảm nhận|truyện dịch|tiểu luận|phê bình|nghiên cứu|tiêu điểm|\
             emagazine|longform|media|infographic|video|dân sinh|đô thị|giao thông",
    series: "kỳ|kì|bài|phần|chương|tập|hồi|số|quyển",
    buttons: "bản in|chia sẻ|chia sẻ:|sao chép liên kết|sao chép link|copy link|lưu bài viết|lưu bài|\
             lưu|lưu tin|in bài|in|in trang|in bài viết|gửi email|gửi bình luận|gửi ý kiến|\
             gửi|gửi cho bạn bè|thích|quan tâm|theo dõi|nghe đọc bài|nghe bài viết|nghe|\
             đọc bài|giọng nam|giọng nữ|cỡ chữ|cỡ chữ: a a|lên top|lên đầu trang|\
             về đầu trang|đầu trang|trở lại|quay lại|về trang chủ|trang chủ|đăng nhập|\
             đăng ký|đóng|bình chọn|đánh giá|báo lỗi|phản hồi|tải app|tải ứng dụng|\
             xem tất cả|xem thêm bình luận|xem tất cả bình luận|quảng cáo|tài trợ|\
             nội dung tài trợ|tin tài trợ|menu|tìm kiếm|mục lục|mới nhất|bình luận hay|\
             thông tin của bạn đọc|nội dung bình luận|ý kiến của bạn|viết bình luận|phút đọc|\
             nhận xét|trả lời|bài trước|bài sau|trang trước|trang sau|trang tiếp|tiếp theo|\
             xem thêm|mới nhất cũ nhất|hủy|thích nhất|giọng bắc|giọng nam bộ|tặng sao|\
             gửi bài viết|like|chọn cỡ chữ|chế độ đọc|lượt xem|lượt thích|lượt chia sẻ|\
             google news|gửi phản hồi|chia sẻ bài viết",
    opens: "tài trợ bởi|được tài trợ bởi|xem thêm các|mời các bạn|chia sẻ lên|chia sẻ qua|chia sẻ trên|chia sẻ bài|chia sẻ facebook|chia sẻ zalo|\
             chia sẻ twitter|chia sẻ link|theo dõi chúng tôi|theo dõi báo|theo dõi trên|\
             theo dõi fanpage|theo dõi kênh|mời bạn đọc theo dõi|mời quý độc giả|mời độc giả|\
             mời bạn đọc xem|đăng ký nhận|đăng ký kênh|đăng ký theo dõi|tải ứng dụng|tải app|\
             quý độc giả|bạn đọc có thể gửi|mọi ý kiến xin gửi|mọi góp ý|vui lòng đăng nhập|\
             bạn cần đăng nhập|trở lại|quay lại|về trang|thời gian đọc|đọc trong|lượt xem|\
             lượt đọc|cỡ chữ|bản quyền|© bản quyền|toàn bộ bản quyền|giữ bản quyền|\
             ghi rõ nguồn|cấm sao chép|nghiêm cấm sao chép|giấy phép số|giấy phép|\
             đường dây nóng|hotline|tòa soạn|liên hệ quảng cáo|đánh giá bài viết|bình chọn|\
             hãy là người đầu tiên|bạn thấy bài viết|bài viết có hữu ích|xem tất cả|\
             xem thêm các|hết trang|gửi bài về|tham gia nhóm|tham gia kênh|hết file|\
             nguồn ebook|tạo ebook|đọc truyện online|đọc báo|tối đa|quan tâm zalo|\
             tổng biên tập|địa chỉ tòa soạn|bấm vào|nhấn vào đây|click vào|nghe podcast|\
             số lượt|số người",
    more: "xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời xem|mời đọc|xem video|xem clip|video|\
             đọc bài trước|bài liên quan|tin liên quan|có thể bạn quan tâm|\
             bạn có thể quan tâm|kỳ trước|kỳ tới|kỳ sau|đón đọc|bài đọc nhiều|xem lại|\
             đọc lại|bài cùng tác giả|xem ngay|đừng bỏ lỡ|nên đọc",
    related: "bài viết cùng chủ đề|bài cùng chủ đề|\
             liên hệ báo chí|liên hệ truyền thông|thông tin liên hệ báo chí|thông tin báo chí|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|tin cùng mục|\
             cùng chuyên mục|tin khác|các tin khác|các bài khác|tin mới|tin mới nhất|\
             tin nóng|bài đọc nhiều|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|\
             xem nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|tin bài liên quan|\
             nên đọc|đừng bỏ lỡ|tin nổi bật|bài cùng chuyên mục|chủ đề liên quan|xem thêm|\
             đọc thêm|cùng chủ đề|dòng sự kiện|bài viết khác|các bài viết khác|bài mới|\
             bài viết mới|bài cùng tác giả|mời bạn đọc xem thêm|tin đề xuất|tin tài trợ|\
             có thể bạn thích|sự kiện|bài cũ hơn|bài mới hơn|gợi ý cho bạn|tuyến bài",
    tags: "tags|tag|từ khóa|từ khoá|chủ đề|thẻ|nhãn|từ khóa liên quan|chuyên mục|danh mục|\
             đăng trong|gắn thẻ|keywords|hashtag",
    comments: "bình luận|ý kiến|ý kiến bạn đọc|bạn đọc bình luận|bình luận bạn đọc|phản hồi|\
             ý kiến độc giả|nhận xét|các bình luận|viết bình luận|bình luận mới nhất|\
             thảo luận|để lại bình luận",
    published: "ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản|thời gian|ngày|được đăng|\
             phát hành|đăng|ra ngày|lúc",
    updated: "cập nhật|cập nhật lần cuối|cập nhật lúc|sửa lần cuối|chỉnh sửa|\
             lần cập nhật cuối|cập nhật ngày",
    months: "tháng 1 tháng giêng tháng một|tháng 2 tháng hai|tháng 3 tháng ba|\
             tháng 4 tháng tư|tháng 5 tháng năm|tháng 6 tháng sáu|tháng 7 tháng bảy|\
             tháng 8 tháng tám|tháng 9 tháng chín|tháng 10 tháng mười|\
             tháng 11 tháng mười_một|tháng 12 tháng chạp tháng mười_hai",
    weekdays: "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ bẩy|chủ nhật|chủ nhựt|thứ 2|\
             thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|cn|t2|t3|t4|t5|t6|t7|sáng|chiều|tối|trưa",
    clock: "lúc|giờ|phút|ngày|năm|vào|gmt|sa|ch|theo giờ|việt nam",
    speakers: "pv|hỏi|đáp|phóng viên|mc|bạn đọc|trả lời",
    story: "rồi|thế|nhưng|vậy|và|tôi|hắn|nó|mẹ|cha|anh|chị|em|tao|mày",
    folio: "trang|tr|tr.|trên|/",
    mail: "tác giả=f|tựa đề=s|nhan đề=s|từ=f|người gửi=f|ngày=d|ngày gửi=d|chủ đề=s|tiêu đề=s|đến=x|tới=x|gửi tới=x|\
             đồng gửi=x|người nhận=x|đính kèm=x",
    shown: ["Ảnh", "Bài và ảnh", "Dịch", "Biên tập"],
};
