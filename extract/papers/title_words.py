"""What a title is made of, whatever paper it names: its words, where it goes on, where it ends."""

from __future__ import annotations

WORD = r"(?:T[Pp]\.(?=\s\p{Lu})|[^\W_](?:[\w&/-]|\.(?=\w)){0,20})"
"""One word; «TP. Hải Phòng» goes on behind its stop."""
VERB = (
    r"(?:được|đã|sẽ|đang|là|có|để|nhằm|phải|cần|này|đó|nêu|"
    r"(?<![Cc]hương\s)(?<!công\s)(?<!quá\s)(?<!lộ\s)trình|giao(?!\sthông|\sdịch|\s(?:khoán|đất|rừng|chỉ\stiêu|dự\stoán|biên\schế))|ban\shành|"
    r"(?<!nhỏ\svà\s)vừa(?!\svà\snhỏ)|cũng|mà|thì|nên|do|khi|tại)"
)
"""What ends a title of few words."""
PAPER = (
    r"(?:Chiến\slược|Chương\strình|Kế\shoạch|Đề\sán|Quy\s(?:hoạch|chế|định)|Nghị\s(?:quyết|định)|Luật|"
    r"Quyết\sđịnh|Thông\stư|Chỉ\sthị|Kết\sluận|Báo\scáo|Phương\sán|Hướng\sdẫn)"
)
_WHEN = (
    r"(?:tháng|quý|năm(?!\s20)|tuần|thời\sgian|việc|kỳ\shọp|phiên|hội\snghị|đó|cuộc|quá\strình|khi|buổi|"
    r"ngày|bối\scảnh|đợt|sáng|chiều|nửa|vòng|lúc)(?!\w)"
)
_WHERE_HELD = (
    r"(?:kỳ\shọp|phiên|hội\s(?:nghị|trường|thảo)|đại\shội|buổi|cuộc|lễ|đây|trụ\ssở|họp|nhà|văn\sbản)"
    r"(?!\w)"
)
_TAKES = (
    r"(?:thu|tiền|phí|vốn|nguồn|khoản|người|hộ|đối\stượng|trường\shợp|tài\ssản|đất|diện\stích|biên\schế|"
    r"đơn\svị|đoàn\sviên|cán\sbộ|viên\schức|công\schức|giáo\sviên|học\ssinh)"
)
_TAKEN = (
    r"(?:để\slại|giữ\slại|trích|miễn|giảm|hưởng|thụ\shưởng|cấp|ưu\stiên|hỗ\strợ|nghỉ|bảo\strợ|"
    r"Nhà\snước|nhà\snước|ngân\ssách|bồi\sthường|phân\scấp)(?!\w)"
)
"""«nguồn thu | được để lại», «người được hưởng trợ cấp»: of those that a paper is about."""
_ENDS_TITLE = (
    rf"(?:(?<!{_TAKES}\s)được|được(?!\s{_TAKEN})|"
    r"đã|sẽ|đang|là|nhằm|phải|này|đó|nêu|ban\shành|cũng|mà|thì|nên|do|"
    r"khi(?!\s(?:di\sdời|Nhà\snước|thu\shồi|sắp\sxếp|tham\sgia|xảy\sra|giải\sphóng|nghỉ|tách|tái\sđịnh))|"
    r"(?:sáng|chiều|tối)(?=\s(?:ngày|nay|qua|mai|\d))|để(?!\s(?:lại|(?:đầu\stư|thanh\stoán|trả\snợ|bồi\sthường)\s))|"
    r"(?<!(?:hàng|trên|phòng)\s)không(?!\s(?:gian|dùng|giấy|tiền|khí|báo\scáo|theo\squy|chuyên\strách|khói|rác|nung|ma\stúy|chính\sthức|hoàn\slại))|chưa|xong|"
    r"(?<!nhu\s)cần|có(?=\s(?:hiệu\slực|nhiều|nội\sdung|tác|ý\snghĩa|quy\s(?:định|mô)|thời(?!\shạn)|tổng|mục|vai|thể|sự|các|những|một|"
    r"phạm|hơn|trên|gần|\d|tính|điểm|kết\squả|giá\strị\sđến|tên))|"
    r"(?<!(?:[Cc]hương|công|quá|lộ|toàn|quy|giáo|lập|tiến)\s)trình(?!\s(?:độ|tự))|giao(?!\sthông|\sdịch|\slưu|\sthương|\sban|\s(?:khoán|đất|rừng|chỉ\stiêu|dự\stoán|biên\schế))|"
    rf"(?<!nhỏ\svà\s)vừa(?!\svà\snhỏ)|như|rằng|còn|nhưng|tại(?=\s{_WHERE_HELD})|trong(?=\s{_WHEN})|"
    r"(?<!(?:đối|gắn|hợp|ứng|cùng|so|liền|tiếp\scận|phối\shợp[^.,;:\n]{1,30})\s)với(?!\s\p{Lu})|gắn\svới\sviệc|"
    r"(?<!(?:tái\scơ\scấu|cơ\scấu\slại)\s[^.,;:\n]{2,60}\s)theo(?!\s(?:hợp\sđồng|phương\sthức|chuỗi|chuẩn|tiêu\schuẩn)\s)|"
    r"từ(?=\s(?:ngày|tháng|nay|đầu|đó|khi|quý|cuối|việc|\d(?!\d?\s(?:đến|-)\s\d\d?\s(?:tháng\s)?tuổi)|năm\s20\d\d(?!\s?[-–]|\sđến)))|"
    r"(?<!liên\squan\s)(?:đến|tới)(?=\s(?:nay|hết|ngày|tháng|các|từng|tận|cuối|thành\sviên|toàn))|"
    r"vào(?=\s(?:tuần|giữa|hôm|quý|ngày|sáng|chiều|tháng|năm|cuối|đầu|Chương|kỳ|cuộc))|"
    rf"(?:thành|thay\sthế(?:\scho)?)(?=\s{PAPER})|(?:trước|sau|ngay|kể)(?=\s(?:khi|ngày|đó|từ|sau|tháng|\d))|(?<!(?:bão|tuyến|đường|cầu|vùng|khu|gói\sthầu)\s)số(?=\s\d)|"
    r"(?<!tiền\s)gửi(?=\s(?:các|tới|đến|cho|\p{Lu}))|sắp(?=\s(?:được|có|trình|ban|thông|ra|tới))|ngày(?=\s\d)|"
    r"đề\sra|đặt\sra|yêu\scầu|đề\snghị|kiến\snghị|đồng\sthời|qua\sđó|góp\sphần|ra\smắt|bao\sgồm|gồm|cùng(?!\scấp|\stuyến)|"
    rf"hiện\s(?:nay|đang|có)|và(?=\s(?:các|những|phong\strào|{PAPER}|dự\sthảo|thông\squa\s(?:\d|các|một)|[Pp]hát\sđộng|giao|tổ\schức|chỉ\sđạo|đề\snghị|yêu\scầu))"
    r"|và(?=\s(?:được|đã|sẽ|đang)(?!\w))"
    r"|(?:tiếp\stục|vẫn|đều|luôn|ngày\scàng)(?=\s(?:được|là|có|đã|đang|phát\shuy|khẳng\sđịnh)(?!\w))"
    r"|và(?=\s(?:nghị\s(?:quyết|định)|quyết\sđịnh|đề\sán|chỉ\sthị|thông\stư)\s(?:về|quy|phê|điều|hướng|số|của))"
    rf"|và(?=\s[^\W\d_]+(?:\s[^\W\d_]+)?\s{PAPER})"
    r"|và(?=\s(?:một\ssố|nhiều)\s(?:[^\W\d_]+\s){1,4}(?:khác|quan\strọng)(?!\w))"
    r"|và(?=\s(?:UBND|HĐND|Ủy\sban|Đảng\sủy|Bộ|Sở|Ban|Công\san|Hội)\s[^.,;:()\n]{2,40}\s"
    r"(?:sơ\skết|tổng\skết|tổ\schức|triển\skhai)\s)"
    r"|trên(?=\s(?:cơ\ssở|tinh\sthần))|dựa(?=\s(?:trên|vào))|những(?=\stháng\s)|lần(?=\s(?:đầu|này))|(?:dài|rộng)(?=\s\d))"
)
"""Words that no title goes on with; a place or a field goes on with «tại», «trong»: these end it
where a time or a meeting follows."""
_GOES_ON = (
    r"(?:giải\spháp|giám\ssát|kỷ\sluật|(?:phòng,\s)?chống|thi\shành|trật\stự|an\sninh|an\stoàn|quốc\sphòng|"
    r"khen\sthưởng|trả\snợ|cứu\snạn|quan\strắc|tầm\snhìn|định\shướng|giai\sđoạn|an\ssinh|nhiệm\svụ|"
    r"pháp\slệnh|đổi\smới\ssáng\stạo|công\snghệ|công\schức|viên\schức|nhiệm\skỳ|khóa|bổ\ssung|chính\ssách|"
    r"lãng\sphí|tiêu\scực|biên\schế|cứu\shộ|cháy|dịch|lụt|bão|đảo|nông\s(?:dân|thôn)|thủy\ssản|"
    r"tái\sđịnh\scư|dự\stoán|ngân\ssách|xã\shội|kinh\sdoanh|bảo\s(?:đảm|vệ)\squốc\sphòng|"
    r"đảm\sbảo\squốc\sphòng|tổ\sdân\sphố|(?:bản|ấp|buôn|khóm|khu\sphố)(?=,\s|\s(?:và|trên|tại|thuộc))|(?:phường|xã|huyện)(?=,\s|\s(?:và|trên)\s)|(?<=(?:tịch|ưởng|đốc|thư|viên|nhiệm|đạo),\s)(?:Phó|Trưởng|Ủy\sviên|thành\sviên)|mỡ\snhờn|dầu|phòng\scháy,?\s(?:và\s)?chữa\scháy|phát\sthải|điều\shành|vận\shành|"
    r"vướng\smắc|pháp\sluật(?!\sđã)|cơ\schế|kế\shoạch\s(?:phát|năm|tài|đầu)|phương\shướng|chỉ\sđạo(?=\s(?:năm|nhiệm|điều))|hàng\shóa|dịch\svụ)"
)
"""What goes on with a title behind a comma: «kiểm tra, giám sát, kỷ luật đảng»."""
_BEHIND_A_YEAR = (
    r"(?:tầm\snhìn|định\shướng|giai\sđoạn|nhiệm\s(?:vụ|kỳ)|khóa|"
    r"phương\shướng|kế\shoạch\s(?:phát|năm|tài|đầu))"
)
_OF_A_PAIR = (
    r"(?:đổi\smới|quản\slý|khai\sthác|sử\sdụng|vận\shành|bảo\s(?:vệ|tồn|trì|dưỡng)|phát\s(?:huy|triển)|đào\stạo|bồi\sdưỡng|"
    r"xây\sdựng|đầu\stư|sản\sxuất|kinh\sdoanh|chế\sbiến|tiêu\sthụ|thu\s(?:gom|hút|hồi)|đãi\sngộ|vận\schuyển|xử\slý|"
    r"kiểm\s(?:tra|soát|định)|giám\ssát|thanh\stra|chăm\ssóc|giáo\sdục|tuyên\struyền|phổ\sbiến|quán\striệt|học\stập|"
    r"triển\skhai|lãnh\sđạo|chỉ\sđạo|huy\sđộng|phân\s(?:bổ|cấp)|bồi\sthường|hỗ\strợ|sắp\sxếp|tổ\schức|rà\ssoát|"
    r"điều\schỉnh|ứng\sphó|khắc\sphục|phòng\s(?:ngừa|cháy|chống)|chữa\s(?:cháy|bệnh)|khám\sbệnh|dạy\sthêm|học\sthêm|"
    r"ngăn\s(?:chặn|ngừa)|đấu\stranh|tuyển\s(?:chọn|dụng)|tiếp\snhận|cung\scấp|kết\snối|chia\ssẻ|lưu\strữ|khiếu\snại|"
    r"tố\scáo|thi\sđua|tôn\stạo|tu\sbổ|nuôi\strồng|trồng|cải\s(?:tạo|cách)|nâng\s(?:cấp|cao)|mở\srộng|"
    r"công\strình|dự\sán|tập\sthể|hợp\stác\sxã|tổ\shợp\stác|công\schức|viên\schức|người\slao\sđộng|cơ\squan|đơn\svị|"
    r"cá\snhân|nông\s(?:nghiệp|dân|thôn)|khoa\shọc|công\snghệ|văn\shóa|thể\sthao|du\slịch|gia\sđình|đối\sngoại|y\stế|"
    r"đẩy\slùi|gọi\scông\sdân|thăm\shỏi|tặng\squà|đường|phố|miễn|giảm|tấn\scông|trấn\sáp|thất\sthu\sthuế|gian\slận|buôn\slậu|hàng\sgiả|đạo\sđức|lối\ssống|thôn|tổ\sdân\sphố|"
    r"vui\stươi|an\stoàn|lành\smạnh|tiết\skiệm|văn\sminh|hạn|mặn|úng|truyền\sthông|tuyên\sdương|khen\sthưởng|"
    r"trẻ\sem|mầm\snon|học\ssinh|sinh\sviên|giáo\sviên|phụ\snữ|cơ\schế|chính\ssách|nhiệm\svụ|giải\spháp|cơ\scấu|thành\sphần|số\slượng)"
)
"""«quản lý, khai thác, sử dụng», «công trình, dự án»: two that only a comma parts are one."""
_WHAT_SORT = (
    r"(?:cấp\s(?:bách|thiết)|trọng\s(?:tâm|điểm)|căn\s(?:cơ|bản)|lâu\sdài|trước\smắt|dài\shạn|đột\sphá|chủ\syếu|"
    r"then\schốt|đặc\sthù|cơ\sbản|cụ\sthể|quan\strọng|ưu\stiên|khẩn\s(?:cấp|trương)|chiến\slược)"
)
"""«mấy việc trước mắt, khẩn cấp giữ rừng»: of what sort they are."""
_BEGINS_A_CLAUSE = (
    r"(?:các|những|nhiều|một|trong|theo|với|đồng|nhằm|để|góp|yêu|đề|giao|tỉnh|huyện|xã|phường|thành|ông|bà|nhất|cùng|"
    r"sau|trước|từ|đến|hiện|vì|do|khi|nếu|tuy|song|nhưng|người|mỗi|cả|toàn|đã|sẽ|đang|tạo|hướng|phấn|trên|tại|ngành|"
    r"sở|bộ|ban|cơ|đơn|địa|công\san|đoàn|hội|cấp|chính|lãnh|đại|kỳ|thủ|chủ|qua|nhờ|ngay|gồm|bao|là|có|tăng|giảm|giúp|"
    r"đẩy|nâng|diện|số|tỷ|tỉ|kết|nông|bà\scon|gia|lực|mà|trừ|ngoại|không|việc|tập|tiếp|làm|đưa|phát|thực|triển|tổ\schức)(?!\w)"
)
"""What opens a clause, or an order, behind the comma at which a title ends."""
_SAID_OF_IT = (
    r"(?:được|đã|sẽ|đang|tăng|giảm|ngày|đều|luôn|còn|đạt|có|là|không|chưa|cũng|bị|rất|càng)(?!\w)"
)
_ALIKE = (
    r"(?<=\s(?:về|công\stác|việc)\s\p{Ll}+(?:\s\p{Ll}+)?),"
    rf"(?=\s(?!{_BEGINS_A_CLAUSE}|tăng|giảm)\p{{Ll}}+\s(?!{_SAID_OF_IT})\p{{Ll}})"
    r"|(?<=\s(?P<last>\p{Ll}+)),"
    rf"(?=\s(?!{_BEGINS_A_CLAUSE})\p{{Ll}}+(?:\s\p{{Ll}}+){{0,2}}\s(?P=last)(?!\w)(?!\s{_SAID_OF_IT}))"
    r"|(?<=\s(?P<two>\p{Ll}+\s\p{Ll}+)\s\p{Ll}+\s\p{Ll}+),"
    rf"(?=\s(?!{_BEGINS_A_CLAUSE})(?P=two)\s\p{{Ll}}+(?:\s(?!{_SAID_OF_IT})|[.,;:]|$))"
    r"|(?<=\slĩnh\svực(?:\s\p{Ll}+){1,4}),"
    rf"(?=\s(?!{_BEGINS_A_CLAUSE})\p{{Ll}}+\s(?!{_SAID_OF_IT})\p{{Ll}})"
    rf"|(?<=\s\p{{Ll}}+),(?=(?:\s(?!{_BEGINS_A_CLAUSE}|{_SAID_OF_IT})\p{{Ll}}+,){{0,4}}"
    rf"\s(?!{_BEGINS_A_CLAUSE}|{_SAID_OF_IT})\p{{Ll}}+"
    r"(?:\s(?:trên\sđịa|ở|thuộc|giai\sđoạn|thời\skỳ|đến\snăm)(?!\w)|\s?[.;:)]|$))"
    rf"|(?:(?<=\s(?P<first>\p{{Ll}}+)\s\p{{Ll}}+)|(?<=\s(?P<first>\p{{Ll}}+)\s\p{{Ll}}+\s\p{{Ll}}+)),"
    rf"(?=\s(?!{_BEGINS_A_CLAUSE})(?P=first)\s\p{{Ll}}+(?:\s(?!{_SAID_OF_IT})|[.,;:]|$))"
)
"""A comma between what is alike: «dạy thêm, học thêm», «nhà tạm, nhà dột nát», «đình, chùa, miếu»,
and behind what is too short to be all that a paper is about: «về miễn, giảm học phí»."""
PART = (
    rf"(?:\s(?!{_ENDS_TITLE}(?!\w)){WORD}|\s-(?=\s[\p{{L}}\d])"
    rf"|(?<!20\d\d),(?=\s{_GOES_ON}(?!\w))|,(?=\s{_BEHIND_A_YEAR}(?!\w))"
    rf"|(?<=\s{_OF_A_PAIR}),(?=\s{_OF_A_PAIR}(?!\w))"
    rf"|{_ALIKE}"
    rf"|(?<=\s{_WHAT_SORT}),(?=\s{_WHAT_SORT}(?!\w))|\s\(\p{{Lu}}{{2,8}}\))"
)
"""One more word of a title."""
END = rf"(?=\s?[.,;:)(\"\n]|\s(?:{_ENDS_TITLE})(?!\w)|\s?$)"
STAFF = (
    r"\s(?:việc\s)?(?:công\stác\s(?:tổ\schức\s)?cán\sbộ|điều\sđộng|bổ\snhiệm|luân\schuyển|phân\scông|nghỉ|"
    r"kỷ\sluật|tổ\schức,?\scán\sbộ|thăng|cho|chuẩn\sy|bầu(?!\scử)|miễn\snhiệm|bãi\snhiệm)(?!\w)"
)
"""A decision on one person's post has no name."""
