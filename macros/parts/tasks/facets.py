"""What tasks can be narrowed by: in addresses, and in words."""

from macros.words.facet import UNKNOWN, FacetValue

BODY, ROLE = "don-vi", "vai-tro"
TASK_FACETS = {
    BODY: "Đơn vị",
    ROLE: "Vai trò",
    "chu-de": "Chủ đề",
    "ke-hoach": "Kế hoạch",
}
LEADS = FacetValue("chu-tri", "Chủ trì")
SUPPORTS = FacetValue("phoi-hop", "Phối hợp")
NO_BODY = FacetValue(UNKNOWN, "Cơ quan mà văn bản không nêu tên")
