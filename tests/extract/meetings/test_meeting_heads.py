"""Words of meetings that mean none, or none of the article's own."""

import pytest

from tests.extract.meetings.conftest import meetings


@pytest.mark.parametrize(
    "text",
    [
        "Chiều 4/7, Tổ công tác kiểm tra ba xã và nhắc nhở nhiều hộ.",
        "Cán bộ trong phòng họp nghe báo cáo.",
        "Chiều 4/7, người thân tập trung tại Nhà tang lễ Bệnh viện Đống Đa.",
        "Các sở báo cáo trong cuộc họp tới.",
        "Ban Chỉ đạo tỉnh họp mỗi sáng lúc 7 giờ.",
        "Phiên họp đầu tiên sẽ bàn về quy hoạch vùng.",
        "Theo quy chế, UBND xã Tân Lập họp mỗi tháng một lần.",
        "Hội nghị của nông dân các tỉnh với Thủ tướng năm 2024 sẽ được tổ chức ở Hà Nội.",
        "Ông Lê Văn An đánh giá phiên họp xét việc này là nhanh.",
        "Sau một ngày nghỉ Lễ 30/4, 1/5, giao thông thông suốt.",
        "Ngày 4/7, Phó Thủ tướng Trần Văn Bình cùng lãnh đạo Bộ Công an, Quân khu 5 họp khẩn.",
        "UBND huyện quyết định không tổ chức hội nghị gặp mặt hợp tác xã năm 2021.",
        "Sáng 5/12/2018, Đoàn ĐBQH tỉnh cho biết đã tổ chức 14 đợt tiếp xúc cử tri định kỳ.",
        "Tại Đại hội Đảng lần thứ VII (năm 1991), ông Lê Văn An được bầu vào Trung ương.",
        "Chủ tịch UBND xã chủ trì tiếp công dân vào ngày 20 hằng tháng.",
        "Sáng 4/7, đoàn công bố kết luận về thanh tra, tiếp công dân, khiếu nại, tố cáo.",
        "Hoãn tiếp công dân định kỳ của Chủ tịch UBND tỉnh",
        "Ngày 17/7, buổi tiếp công dân của Chủ tịch UBND tỉnh không thể diễn ra theo lịch.",
        "Nơi đây, ngày 27/7/1947, 300 đại biểu họp mặt nghe đọc thư Bác.",
        "Do dịch bệnh, các xã hạn chế các hội nghị lớn, cuộc họp đông người.",
        "Ngày 4/7, Tuần lễ cấp cao diễn ra tại Đà Nẵng.",
        # so many there were of them, and what is to be held some day
        "Sở đã tổ chức 12 lớp tập huấn, hội thảo cho 900 giáo viên.",
        "Ngành phối hợp mở 9 phiên giao dịch việc làm và ngày hội việc làm.",
        "Tổ chức hội nghị bàn tròn về du lịch xanh.",
        "Mực nước tại trạm thủy văn Kim Lễ là 3,2 m, cao hơn hôm qua.",
    ],
)
def test_no_meeting_is_read_where_none_is(text: str) -> None:
    assert not meetings(text)


def test_a_meeting_that_somebody_is_told_to_report_at_is_not_the_articles_own() -> None:
    text = (
        "Sáng 4/7, UBND huyện Đăk Hà yêu cầu các Tổ tổng hợp tình hình và đề xuất tại cuộc họp "
        "giao ban trực tuyến."
    )
    assert not meetings(text)
