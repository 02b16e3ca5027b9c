"""Whom an instruction addresses, and where what is to be done begins."""

import pytest

from extract.article import Article
from extract.facts import Directive
from extract.orders.addressees import addressed
from extract.reader import contextualize, read

_VERB = "Đồng chí Lê Văn Nam yêu cầu "


@pytest.mark.parametrize(
    ("words", "labels", "task"),
    [
        ("Bộ Công an điều tra vụ việc.", ["Bộ Công an"], "điều tra vụ việc."),
        ("Bộ Y tế, Bộ Công an rà soát.", ["Bộ Y tế", "Bộ Công an"], "rà soát."),
        (
            "các cơ quan quản lý thị trường vào cuộc.",
            ["các cơ quan quản lý thị trường"],
            "vào cuộc.",
        ),
        (
            "ủy ban kiểm tra các cấp tăng cường giám sát.",
            ["ủy ban kiểm tra các cấp"],
            "tăng cường giám sát.",
        ),
        (
            "UBKT các huyện ủy, thành ủy rà soát đơn.",
            ["UBKT các huyện ủy, thành ủy"],
            "rà soát đơn.",
        ),
        (
            "cơ quan chủ trì soạn thảo và cơ quan thẩm tra giải trình thêm.",
            ["cơ quan chủ trì soạn thảo", "cơ quan thẩm tra"],
            "giải trình thêm.",
        ),
        ("đơn vị chủ trì biên soạn sớm gửi sách.", ["đơn vị chủ trì biên soạn"], "sớm gửi sách."),
        ("cơ quan chủ trì thẩm định hồ sơ vay.", ["cơ quan chủ trì"], "thẩm định hồ sơ vay."),
        ("đơn vị chủ trì xây dựng kế hoạch thu.", ["đơn vị chủ trì"], "xây dựng kế hoạch thu."),
        # women among them
        ("các nữ cán bộ tiếp tục rèn luyện.", ["các nữ cán bộ"], "tiếp tục rèn luyện."),
        # a country, a body of one, and a list that holds what is written with a comma
        ("Lào xem xét mở cửa khẩu.", ["Lào"], "xem xét mở cửa khẩu."),
        ("Thái Lan và Campuchia phối hợp.", ["Thái Lan", "Campuchia"], "phối hợp."),
        ("Nhật Bản và Hàn Quốc nhập khẩu cá.", ["Nhật Bản", "Hàn Quốc"], "nhập khẩu cá."),
        ("Anh ngữ được dạy sớm.", [], "Anh ngữ được dạy sớm."),
        ("Chính phủ Lào tạo điều kiện.", ["Chính phủ Lào"], "tạo điều kiện."),
        (
            "các Cấp ủy, Chính quyền và các Đoàn thể, hội quần chúng tiếp tục chăm lo.",
            ["các Cấp ủy, Chính quyền và các Đoàn thể, hội quần chúng"],
            "tiếp tục chăm lo.",
        ),
        # an association, and what is to be held
        ("tổ chức cơ sở đảng nâng cao chất lượng.", ["tổ chức cơ sở đảng"], "nâng cao chất lượng."),
        ("tổ chức tốt kỳ thi.", [], "tổ chức tốt kỳ thi."),
        ("cấp có thẩm quyền xem xét hồ sơ.", ["cấp có thẩm quyền"], "xem xét hồ sơ."),
        (
            "cơ quan có thẩm quyền giải quyết khiếu nại khẩn trương trả lời.",
            ["cơ quan có thẩm quyền giải quyết khiếu nại"],
            "khẩn trương trả lời.",
        ),
        ("lãnh đạo các sở trực tiếp kiểm tra.", ["lãnh đạo các sở"], "trực tiếp kiểm tra."),
        # behind a circumstance that the verb it holds is no order of
        (
            "các trường, sau khi kiểm kê xong tài sản, bàn giao cho xã.",
            ["các trường"],
            "bàn giao cho xã.",
        ),
        (
            "các trường, sau khi nhận đủ bàn ghế, sách vở trong tháng này, kiểm kê lại tài sản.",
            ["các trường"],
            "kiểm kê lại tài sản.",
        ),
        (
            "các trường, trong quá trình thực hiện, báo cáo kịp thời.",
            ["các trường"],
            "báo cáo kịp thời.",
        ),
        (
            "các trường rà soát, sau khi xong thì báo cáo.",
            ["các trường"],
            "rà soát, sau khi xong thì báo cáo.",
        ),
        ("mỗi cán bộ phải nêu gương.", ["mỗi cán bộ"], "phải nêu gương."),
        (
            "các tầng lớp nhân dân, các đơn vị... tham gia ủng hộ.",
            ["các tầng lớp nhân dân", "các đơn vị"],
            "tham gia ủng hộ.",
        ),
        (
            "cơ quan xây dựng báo cáo tiếp thu các ý kiến.",
            ["cơ quan xây dựng báo cáo"],
            "tiếp thu các ý kiến.",
        ),
        (
            "các đồng chí Bí thư Huyện ủy, Thành ủy xuống địa bàn.",
            ["các đồng chí Bí thư Huyện ủy, Thành ủy"],
            "xuống địa bàn.",
        ),
        ("cả nước phải đồng lòng.", ["cả nước"], "phải đồng lòng."),
        ("lãnh đạo nhà máy dừng xả thải.", ["lãnh đạo nhà máy"], "dừng xả thải."),
        ("Bộ tổng tham mưu phải sẵn sàng.", ["Bộ tổng tham mưu"], "phải sẵn sàng."),
        (
            "lãnh đạo VKSND tối cao tổ chức triển khai tốt.",
            ["lãnh đạo VKSND tối cao"],
            "tổ chức triển khai tốt.",
        ),
        (
            "Giám đốc Sở Y tế, Sở Nội vụ; thành viên Ban Chỉ huy tỉnh chịu trách nhiệm thi hành.",
            ["Giám đốc Sở Y tế", "Sở Nội vụ", "thành viên Ban Chỉ huy tỉnh"],
            "chịu trách nhiệm thi hành.",
        ),
        (
            "đội ngũ trưởng thôn, người có uy tín luôn là người đi đầu.",
            ["đội ngũ trưởng thôn", "người có uy tín"],
            "luôn là người đi đầu.",
        ),
        (
            "nhà thầu, tư vấn giám sát tập trung nhân lực.",
            ["nhà thầu", "tư vấn giám sát"],
            "tập trung nhân lực.",
        ),
        (
            "các thành viên tổ hợp tác phát huy truyền thống.",
            ["các thành viên tổ hợp tác"],
            "phát huy truyền thống.",
        ),
        (
            "các sở, ngành tùy theo chức năng hỗ trợ nhà đầu tư.",
            ["các sở, ngành"],
            "tùy theo chức năng hỗ trợ nhà đầu tư.",
        ),
        ("rà soát toàn bộ hồ sơ.", [], "rà soát toàn bộ hồ sơ."),
        ("kế hoạch phải rõ việc.", [], "kế hoạch phải rõ việc."),
        (
            "Bộ trưởng các Bộ: Quốc phòng, Công an; các tỉnh, thành phố sẵn sàng sơ tán dân.",
            ["Bộ trưởng các Bộ: Quốc phòng, Công an", "các tỉnh, thành phố"],
            "sẵn sàng sơ tán dân.",
        ),
        (
            "Công an tỉnh và các xã (nhất là các xã biên giới) nâng mức cảnh báo.",
            ["Công an tỉnh", "các xã"],
            "nâng mức cảnh báo.",
        ),
        (
            "Giám đốc các Ban quản lý dự án giao thông thuộc Sở Xây dựng, EVN bàn giao mặt bằng.",
            ["Giám đốc các Ban quản lý dự án giao thông thuộc Sở Xây dựng", "EVN"],
            "bàn giao mặt bằng.",
        ),
        ("người trả lời nêu rõ lộ trình.", ["người trả lời"], "nêu rõ lộ trình."),
        ("các vụ rà soát kế hoạch năm.", ["các vụ"], "rà soát kế hoạch năm."),
        (
            "các đơn vị thực hiện Chiến lược phát triển biển.",
            ["các đơn vị"],
            "thực hiện Chiến lược phát triển biển.",
        ),
        ("phía Nhật Bản tiếp tục hỗ trợ.", ["phía Nhật Bản"], "tiếp tục hỗ trợ."),
        # by when is not whom
        (
            "các đơn vị trước ngày 20/8 hoàn thành xét nghiệm.",
            ["các đơn vị"],
            "hoàn thành xét nghiệm.",
        ),
        # when, why and on what ground may stand ahead of whom
        ("sau buổi họp này, các phường lập danh sách.", ["các phường"], "lập danh sách."),
        ("từ nay đến cuối năm các trường sửa mái.", ["các trường"], "sửa mái."),
        ("ngay trong tuần này, Sở Y tế rà soát thuốc.", ["Sở Y tế"], "rà soát thuốc."),
        (
            "với vai trò, trách nhiệm của mình, các hội chủ động vận động hội viên.",
            ["các hội"],
            "chủ động vận động hội viên.",
        ),
        ("để kịp mùa mưa, các chủ đầu tư nạo vét kênh.", ["các chủ đầu tư"], "nạo vét kênh."),
        ("với Bộ Y tế, Bộ Công an rà soát thuốc.", ["Bộ Y tế", "Bộ Công an"], "rà soát thuốc."),
        (
            "ở 34 tỉnh, thành phố phân công cán bộ trực.",
            [],
            "ở 34 tỉnh, thành phố phân công cán bộ trực.",
        ),
        # examples, and the names of several regions, are not addressed by themselves
        (
            "Bộ Công an, nhất là các đô thị lớn như Hà Nội, Đà Nẵng tiếp tục kiểm tra.",
            ["Bộ Công an"],
            "tiếp tục kiểm tra.",
        ),
        (  # what somebody is given may be named before those told
            "trách nhiệm cụ thể cho Sở Tài chính cân đối nguồn mua vật tư.",
            ["Sở Tài chính"],
            "cân đối nguồn mua vật tư.",
        ),
        (
            "Chủ tịch UBND các tỉnh, thành vùng Tây Bắc, Đông Bắc chỉ đạo sơ tán dân.",
            ["Chủ tịch UBND các tỉnh, thành vùng Tây Bắc, Đông Bắc"],
            "chỉ đạo sơ tán dân.",
        ),
    ],
)
def test_addressed(words: str, labels: list[str], task: str) -> None:
    context = contextualize(Article(source="a.txt", text=_VERB + words))
    sentence = context.sentences[0]
    told = addressed(context, sentence, sentence.begin + len(_VERB) - 1, sentence.end)
    assert [a.agent.label for a in told.to] == labels
    assert sentence.at(told.task, sentence.end) == task


def test_those_named_before_are_meant() -> None:
    context = contextualize(Article(source="a.txt", text=_VERB + "đơn vị nêu trên báo cáo ngay."))
    sentence = context.sentences[0]
    told = addressed(context, sentence, sentence.begin + len(_VERB) - 1, sentence.end)
    assert (told.to, told.same) == ((), True)


@pytest.mark.parametrize(
    ("order", "inferred"),
    [
        ("Đại biểu Lê Thị Hòa đề nghị Bộ trưởng làm rõ giá thuốc.", True),
        ("Đại biểu Lê Thị Hòa đề nghị Bộ trưởng Trần Văn Bình làm rõ giá thuốc.", False),
    ],
)
def test_whom_other_sentences_name_is_inferred(order: str, *, inferred: bool) -> None:
    text = f"Chất vấn về thuốc\n\nSáng 5/3/2024, Bộ trưởng Bộ Y tế Trần Văn Bình trả lời. {order}"
    found = read(Article(source="x.txt", text=text)).findings
    (told,) = (f for f in found if isinstance(f.fact, Directive))
    assert [agent.label for agent in told.fact.addressed_to] == ["Trần Văn Bình"]
    assert ("addressedTo" in told.evidence.inferred) is inferred
