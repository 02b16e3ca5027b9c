"""Words that go together over a comma, where no subject of a meeting ends: «trật tự, an toàn»."""

from __future__ import annotations

from collections import defaultdict

import regex

_PAIRS = (
    "phòng, chống", "phòng, tránh", "phòng, ngừa", "khó khăn, vướng mắc", "vướng mắc, khó khăn",
    "khó khăn, bất cập", "vướng mắc, bất cập", "tồn tại, hạn chế", "kỷ luật, kỷ cương",
    "kỷ cương, kỷ luật", "xã, phường", "xã, thị trấn", "phường, thị trấn", "phường, xã",
    "tỉnh, thành phố", "tỉnh, thành ủy", "quận, huyện", "huyện, thị xã", "thị xã, thành phố",
    "huyện, thành phố", "bộ, ngành", "sở, ngành", "sở, ban", "ban, ngành", "ngành, địa phương",
    "bộ trưởng, trưởng ngành", "trưởng ngành, chủ tịch", "bí thư, chủ tịch", "hđnd, ubnd",
    "kinh tế, xã hội", "kinh tế, văn hóa", "kinh tế, ngân sách", "kinh tế, quốc phòng",
    "văn hóa, xã hội", "văn hóa, thể thao", "văn hóa, giáo dục", "thể dục, thể thao",
    "sản xuất, lắp ráp", "sản xuất, chế biến", "sản xuất, kinh doanh", "đầu tư, kinh doanh",
    "quốc phòng, an ninh", "an ninh, trật tự", "an ninh, an toàn", "trật tự, an toàn",
    "chủ quyền, an ninh", "dân tộc, tôn giáo", "biển, đảo", "khoa học, công nghệ",
    "công nghệ, đổi mới", "sáng tạo, chuyển đổi", "tiếp thu, giải trình", "cán bộ, đảng viên",
    "cán bộ, công chức", "cán bộ, chiến sĩ", "công chức, viên chức", "viên chức, người lao động",
    "học sinh, sinh viên", "tham nhũng, lãng phí", "tham nhũng, tiêu cực", "lãng phí, tiêu cực",
    "tiêu cực, lãng phí", "buôn lậu, gian lận", "thương mại, hàng giả", "thương mại, dịch vụ",
    "thanh tra, kiểm tra", "kiểm tra, giám sát", "giám sát, phản biện", "khiếu nại, tố cáo",
    "tấn công, trấn áp", "tư tưởng, đạo đức", "đạo đức, phong cách", "bất hợp pháp, không báo cáo",
    "không báo cáo, không", "nông nghiệp, nông dân", "nông nghiệp, nông thôn",
    "nông dân, nông thôn", "đất đai, khoáng sản", "đất đai, môi trường", "tài nguyên, khoáng sản",
    "tài nguyên, môi trường", "khám bệnh, chữa bệnh", "phòng cháy, chữa cháy", "cháy, nổ",
    "chính sách, pháp luật", "chủ trương, chính sách", "cơ chế, chính sách", "chức sắc, chức việc",
    "đường lối, chủ trương", "sắp xếp, tổ chức lại", "sáp nhập, hợp nhất", "kiện toàn, sắp xếp",
    "hồ sơ, thủ tục", "trang trại, gia trại", "gia súc, gia cầm", "vật tư, nông sản",
    "cát, sỏi", "già làng, trưởng bản", "trưởng bản, người có uy tín", "phụ nữ, trẻ em",
    "thương binh, liệt sĩ", "vận hành, khai thác", "duy tu, bảo dưỡng", "di tích, danh lam",
    "hạ tầng, đô thị", "lý luận, phê bình", "nghiên cứu, ứng dụng", "thi đua, khen thưởng",
    "quốc phòng, quân sự", "quân sự, quốc phòng", "chính trị, tư tưởng", "đối ngoại, biên giới",
    "rét đậm, rét hại", "bão, lũ", "mưa, lũ", "lũ ống, lũ quét", "lũ quét, sạt lở", "hạn, mặn",
    "cơ quan, đơn vị", "cơ quan, địa phương", "đơn vị, địa phương", "đơn vị, doanh nghiệp",
    "tổ chức, cá nhân", "tập thể, cá nhân", "người dân, doanh nghiệp", "nội dung, công việc",
    "nội dung, chương trình", "nhiệm vụ, giải pháp", "mục tiêu, nhiệm vụ", "chỉ tiêu, nhiệm vụ",
    "công trình, dự án", "dự án, công trình", "doanh nghiệp, hợp tác xã", "cấp ủy, chính quyền",
    "thôn, bản", "hạn hán, xâm nhập", "thiên tai, tìm kiếm", "nhà tạm, nhà dột",
    "bảo hiểm xã hội, bảo hiểm",
)  # fmt: skip


def over_a_comma() -> str:
    """Return the pattern of what goes on with the word before a comma."""
    firsts = defaultdict(list)
    for pair in _PAIRS:
        first, second = pair.split(", ")
        firsts[second].append(first)
    return "|".join(
        rf"(?<=\b(?:{'|'.join(map(_spaced, before))}),\s){_spaced(second)}"
        for second, before in firsts.items()
    )


def _spaced(words: str) -> str:
    return regex.escape(words).replace(r"\ ", r"\s")
