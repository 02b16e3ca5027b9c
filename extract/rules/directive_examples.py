"""What the rules for single instructions read, and what they leave alone."""

from __future__ import annotations

from datetime import date

from extract.facts import Agent, AgentKind, Directive, Organization
from extract.rule import Example


def _person(name: str) -> Agent:
    return Agent(kind=AgentKind.PERSON, label=name)


def _ministry(name: str) -> Agent:
    body = Organization(label=name, as_written=name, kind="bộ")
    return Agent(kind=AgentKind.ORGANIZATION, label=name, organization=body)


def _group(label: str, *covers: str) -> Agent:
    return Agent(kind=AgentKind.AUDIENCE, label=label, covers=covers)


_MINISTER = _person("Phạm Minh Chính")
_MINISTRIES = _group("các bộ, ngành", "agency", "ministry")
_DEPARTMENTS = _group("các sở, ngành", "department")

EXAMPLES: dict[str, tuple[Example, ...]] = {
    "ordered": (
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu các bộ, ngành khẩn trương rà soát quy định; "
            "đồng thời công khai tiến độ xử lý trước ngày 20/5/2024.",
            (
                Directive(
                    text="khẩn trương rà soát quy định",
                    issued_by=_MINISTER,
                    addressed_to=(_MINISTRIES,),
                    modality="yêu cầu",
                ),
                Directive(
                    text="công khai tiến độ xử lý trước ngày 20/5/2024",
                    issued_by=_MINISTER,
                    addressed_to=(_MINISTRIES,),
                    deadline="2024-05-20",
                    due_by=date(2024, 5, 20),
                    modality="yêu cầu",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính vừa ký văn bản ngày 6/5/2024 giao các sở, ngành "
            "rà soát hồ sơ; chậm nhất ngày 15/6 các sở, ngành phải báo cáo kết quả.",
            (
                Directive(
                    text="rà soát hồ sơ",
                    issued_by=_MINISTER,
                    addressed_to=(_DEPARTMENTS,),
                    modality="giao",
                ),
                Directive(
                    text="chậm nhất ngày 15/6 các sở, ngành phải báo cáo kết quả",
                    issued_by=_MINISTER,
                    addressed_to=(_DEPARTMENTS,),
                    deadline="2024-06-15",
                    due_by=date(2024, 6, 15),
                    modality="giao",
                ),
            ),
        ),
        Example(
            "“Các sở, ngành phối hợp kiểm tra toàn bộ hồ chứa; chủ động sơ tán dân”. "
            "Đó là chỉ đạo của Thủ tướng Phạm Minh Chính.",
            (
                Directive(
                    text="Các sở, ngành phối hợp kiểm tra toàn bộ hồ chứa",
                    issued_by=_MINISTER,
                    addressed_to=(_group("Các sở, ngành", "department"),),
                    modality="chỉ đạo",
                ),
                Directive(
                    text="chủ động sơ tán dân",
                    issued_by=_MINISTER,
                    addressed_to=(_group("Các sở, ngành", "department"),),
                    modality="chỉ đạo",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính giao Bộ Tài chính bố trí đủ vốn, Bộ Xây dựng rà soát "
            "quy hoạch vùng.",
            (
                Directive(
                    text="bố trí đủ vốn",
                    issued_by=_MINISTER,
                    addressed_to=(_ministry("Bộ Tài chính"),),
                    modality="giao",
                ),
                Directive(
                    text="Bộ Xây dựng rà soát quy hoạch vùng",
                    issued_by=_MINISTER,
                    addressed_to=(_ministry("Bộ Xây dựng"),),
                    modality="giao",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính giao Bộ Y tế phối hợp với Bộ Tài chính, Bộ Công an "
            "rà soát quy định.",
            (
                Directive(
                    text="phối hợp với Bộ Tài chính, Bộ Công an rà soát quy định",
                    issued_by=_MINISTER,
                    addressed_to=(_ministry("Bộ Y tế"),),
                    modality="giao",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính có công văn gửi các sở, ngành yêu cầu rà soát hồ sơ.",
            (
                Directive(
                    text="rà soát hồ sơ",
                    issued_by=_MINISTER,
                    addressed_to=(_DEPARTMENTS,),
                    modality="yêu cầu",
                ),
            ),
        ),
        Example(
            "Sáng 5/8, ông Lê Văn Nam đã nghe các hộ dân kể, yêu cầu các sở, ngành khẩn "
            "trương gia cố thân đập.",
            (
                Directive(
                    text="khẩn trương gia cố thân đập",
                    issued_by=_person("Lê Văn Nam"),
                    addressed_to=(_DEPARTMENTS,),
                    modality="yêu cầu",
                ),
            ),
        ),
        Example(
            "Đại biểu Lê Văn Nam (Hà Nội) đề nghị các sở, ngành công khai kết quả thanh tra.",
            (
                Directive(
                    text="công khai kết quả thanh tra",
                    issued_by=_person("Lê Văn Nam"),
                    addressed_to=(_DEPARTMENTS,),
                    modality="đề nghị",
                ),
            ),
        ),
    ),
    "continued": (
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu các sở, ngành rà soát thủ tục hành chính. "
            "Đồng thời, đẩy mạnh ứng dụng chữ ký số trong cơ quan nhà nước.",
            (
                Directive(
                    text="đẩy mạnh ứng dụng chữ ký số trong cơ quan nhà nước",
                    issued_by=_MINISTER,
                    addressed_to=(_DEPARTMENTS,),
                    modality="yêu cầu",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính kết luận như sau:\n"
            "1. Các sở, ngành: khẩn trương rà soát hồ sơ; hoàn thành trước ngày 20/8/2023.",
            (
                Directive(
                    text="khẩn trương rà soát hồ sơ; hoàn thành trước ngày 20/8/2023",
                    issued_by=_MINISTER,
                    addressed_to=(_group("Các sở, ngành", "department"),),
                    deadline="2023-08-20",
                    due_by=date(2023, 8, 20),
                    modality="kết luận",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu:\n"
            "Thứ nhất, các bộ, ngành khẩn trương rà soát quy định của ngành mình.",
            (
                Directive(
                    text="các bộ, ngành khẩn trương rà soát quy định của ngành mình",
                    issued_by=_MINISTER,
                    addressed_to=(_MINISTRIES,),
                    modality="yêu cầu",
                ),
            ),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính ký Chỉ thị số 06/CT-TTg. Chỉ thị nêu rõ, các bộ, ngành "
            "khẩn trương rà soát quy định. Bộ Công Thương bảo đảm nguồn cung xăng dầu.",
            (
                Directive(
                    text="Bộ Công Thương bảo đảm nguồn cung xăng dầu",
                    issued_by=_MINISTER,
                    addressed_to=(_ministry("Bộ Công Thương"),),
                    modality="nêu rõ",
                ),
            ),
        ),
    ),
    "obliged": (
        Example(
            "Phát biểu kết luận, đồng chí Lê Văn Nam nhấn mạnh các sở, ngành phải "
            "công khai kết quả xử lý hồ sơ.",
            (
                Directive(
                    text="các sở, ngành phải công khai kết quả xử lý hồ sơ",
                    issued_by=_person("Lê Văn Nam"),
                    addressed_to=(_DEPARTMENTS,),
                    modality="phải",
                ),
            ),
        ),
    ),
    "listed": (
        Example(
            "Thủ tướng Phạm Minh Chính kết luận một số nhiệm vụ như sau: tập trung rà soát "
            "những việc còn lại; tiếp tục hoàn thiện thể chế về dữ liệu.",
            (
                Directive(
                    text="tập trung rà soát những việc còn lại",
                    issued_by=_MINISTER,
                    modality="kết luận",
                ),
                Directive(
                    text="tiếp tục hoàn thiện thể chế về dữ liệu",
                    issued_by=_MINISTER,
                    modality="kết luận",
                ),
            ),
        ),
    ),
    "passive": (
        Example(
            "Các sở, ngành được yêu cầu kiểm tra toàn bộ công trình ven sông.",
            (
                Directive(
                    text="kiểm tra toàn bộ công trình ven sông",
                    addressed_to=(_group("Các sở, ngành", "department"),),
                    modality="yêu cầu",
                ),
            ),
        ),
    ),
}

SILENCES: dict[str, tuple[str, ...]] = {
    "ordered": (
        "Lãnh đạo các xã kiến nghị nhiều nội dung liên quan trực tiếp đến ngành Công Thương.",
        "Các sở, ngành thực hiện văn bản chỉ đạo, rà soát hồ sơ tồn đọng.",
        "Theo yêu cầu của Thủ tướng Phạm Minh Chính, các bộ, ngành đã nộp báo cáo.",
        "Thủ tướng Phạm Minh Chính phát biểu chỉ đạo hội nghị.",
        "Các bộ, ngành bàn giao thiết bị cho địa phương quản lý.",
        "Đoàn số 2 do Phó Chủ tịch UBND tỉnh Lê Văn Nam chỉ đạo công tác phòng, chống bão ở huyện.",
    ),
    "continued": (
        "Sở Y tế đề nghị bệnh viện mở trạm. Mỗi đơn vị có quy mô 12 giường thu dung, khám bệnh.",
        "Thủ tướng Phạm Minh Chính yêu cầu các sở, ngành rà soát hồ sơ. Các sở đang làm việc.",
        "Ông Lê Nam kết luận như sau:\n1. Đánh giá cao sự chuẩn bị của các sở, ngành.",
        "Ông Lê Nam yêu cầu các sở rà soát hồ sơ. Theo báo cáo, tỉnh tiếp tục đẩy mạnh số hóa.",
        "Ông Lê Nam yêu cầu các sở rà soát hồ sơ. Các đại biểu cần hoàn thành mức 9%?.",
    ),
    "obliged": (
        "Theo quy định, các sở, ngành phải công khai kết quả xử lý hồ sơ.",
        "Thủ tướng Phạm Minh Chính nhấn mạnh chuyển đổi số phải là nhiệm vụ trọng tâm.",
        "Công văn nêu rõ: Công ty TNHH Sao Mai tiếp tục có văn bản gửi Bộ Y tế tố cáo sai phạm.",
        "Đồng chí Lê Văn Nam cho biết tỉnh cần khoảng 300 tỷ đồng để làm đường.",
    ),
    "listed": (
        "Thủ tướng Phạm Minh Chính nêu một số vấn đề như sau: vốn chậm; nhân lực thiếu.",
        "Nhiệm vụ của tỉnh năm nay rất nặng nề: dịch bệnh, thiên tai, thiếu vốn.",
    ),
    "passive": (
        "Nhiệm vụ được giao đã hoàn thành trước hạn.",
        "Các sở, ngành hoàn thành chỉ tiêu được giao trong năm.",
    ),
}
