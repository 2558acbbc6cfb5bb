"""What names of bodies are made of, as data; each row as official texts write it.

Small and capital letters, the place of a tone and blanks do not matter here; whether
a name may begin in small letters is said where the tables are used.
"""

# A name of their own: "UBND tỉnh", "Mặt trận Tổ quốc Việt Nam các cấp", "Công an".
WHOLE_HEADS = """UBND | Ủy ban nhân dân | HĐND | Hội đồng nhân dân | UBMTTQ
| UBMTTQVN | UB MTTQ | MTTQ | MTTQVN | Mặt trận Tổ quốc | Ủy ban Mặt trận Tổ quốc
| Ủy ban Mặt trận | Ủy ban MTTQ | Tỉnh ủy | Thành ủy | Huyện ủy | Thị ủy | Quận ủy
| Quân ủy Trung ương | Đảng đoàn | Ban Cán sự đảng | BCS đảng | Tỉnh đoàn
| Thành đoàn | Huyện đoàn | Thị đoàn | Quận đoàn | Đoàn Thanh niên
| Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCS | Đoàn TN
| Đoàn Thanh niên CSHCM | Trung ương Đoàn | Công đoàn | Công đoàn Viên chức
| Công đoàn ngành | Liên đoàn Lao động | LĐLĐ | Tổng Liên đoàn Lao động | Hội LHPN
| Hội CCB | Hội Nông dân | Hội Liên hiệp Phụ nữ | Hội Phụ nữ | Hội Cựu chiến binh
| Công an | Bộ Chỉ huy Quân sự | Bộ CHQS | BCHQS | Ban Chỉ huy Quân sự | Ban CHQS
| Bộ Chỉ huy Bộ đội Biên phòng | BCH BĐBP | Bộ Chỉ huy BĐBP | Bộ đội Biên phòng
| BĐBP | Bộ Tư lệnh Thủ đô Hà Nội | Đồn Biên phòng | Ban Chỉ huy Bộ đội Biên phòng
| Bộ Chính trị | Ban Bí thư | Tòa án nhân dân | TAND | Tòa án
| Viện kiểm sát nhân dân | Viện Kiểm sát | VKSND | Kho bạc Nhà nước | KBNN
| Ngân hàng Nhà nước | Ngân hàng Chính sách xã hội | NHCSXH | Ngân hàng CSXH
| Bảo hiểm xã hội | BHXH | Điện lực | Bưu điện | Cục Thuế | Chi cục Thuế
| Cục Hải quan | Chi cục Hải quan | Cục Thống kê | Chi cục Thống kê
| Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Chính phủ | Quốc hội
| Ủy ban Thường vụ Quốc hội | Chủ tịch nước | Văn phòng Đoàn ĐBQH và HĐND
| Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
| Văn phòng Đoàn đại biểu Quốc hội và HĐND | Văn phòng HĐND và UBND
| Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Báo và Phát thanh Truyền hình
| Báo và Phát thanh , Truyền hình | Báo và Phát thanh - Truyền hình
| Báo và Đài Phát thanh và Truyền hình | Báo và Đài Phát thanh , Truyền hình
| Báo và Đài Phát thanh - Truyền hình | Văn phòng Chính phủ | Văn phòng Quốc hội
| Văn phòng Chủ tịch nước | Ban Chấp hành Trung ương | BCH Trung ương
| Ban Chấp hành Trung ương Đảng | BCH Trung ương Đảng | Trung ương Đảng | Trung ương
| Ban Công tác Mặt trận | Trung ương Mặt trận Tổ quốc Việt Nam
| Thông tấn xã Việt Nam | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
| Hội đồng Dân tộc | Kiểm toán nhà nước | Cổng Thông tin điện tử | Cổng TTĐT
| Ủy ban bầu cử | Ban bầu cử | Tổ bầu cử | Hội đồng bầu cử quốc gia | Đoàn trường
| Ban đại diện cha mẹ học sinh | Ban đại diện CMHS | Hội Cha mẹ học sinh | Hội CMHS
| Hội Phụ huynh học sinh | Tổng phụ trách Đội | TPT Đội | Giáo viên chủ nhiệm | GVCN
| Giáo viên bộ môn | GVBM | Giáo viên phụ trách | BGH | Tổ chuyên môn | Liên đội
| Ban Cán sự lớp"""

# May stand alone or with what they are for: "Ban Chỉ đạo 35", "Tổ công tác".
OPEN_HEADS = """Đảng ủy | Đảng bộ | Chi bộ | Chi ủy | Chi đoàn | Ban Chỉ đạo | BCĐ
| Ban Chỉ huy | Ban Quản lý | BQL | Ban Chấp hành | BCH | Ban Thường vụ | BTV
| Ban Giám đốc | Ban Giám hiệu | Ban Biên tập | Ban Soạn thảo | Tổ công tác
| Tổ giúp việc | Tổ biên tập | Tổ đại biểu | Tổ thư ký | Tổ công nghệ số cộng đồng
| Tổ liên gia | Đoàn công tác | Đoàn kiểm tra | Đoàn giám sát | Đoàn thanh tra
| Hội đồng | Thường trực | Thường vụ | Ủy ban | Chi nhánh | Cơ quan thường trực
| Ban Thường trực | Bộ Tư lệnh | Chi hội | Chi đội | Liên chi đoàn | Ban cán sự
| Ban Nề nếp
| Chi đoàn giáo viên | Chi đoàn lớp | Chi đoàn cán bộ giáo viên
| Chi đoàn cơ quan | Chi đoàn khối"""

# Name nothing without what follows: "Sở Nội vụ", "Văn phòng Tỉnh ủy".
HEADS = """Công chức | Cán bộ | Bộ phận | Trạm Y tế | Thống kê | Quản lý thị trường
| Thi hành án dân sự | Sở | Ban | Tiểu ban | Quân khu | Phòng | Bộ | Chi cục | Cục
| Tổng cục | Vụ | Trung tâm | Văn phòng | VP | Hội | Liên hiệp | Liên hiệp các Hội
| Liên minh | Liên đoàn | Hiệp hội | Tổ | Đội | Hạt | Trạm | Thanh tra | Thuế
| Hải quan | Ngân hàng | Ngân hàng TMCP | Quỹ | Đài | Báo | Tạp chí | Trường
| Học viện | Viện | Đại học | Bệnh viện | Công ty | Công ty TNHH | Công ty Cổ phần
| Tổng Công ty | Tập đoàn | Doanh nghiệp | Hợp tác xã | Câu lạc bộ | Nhà | Bảo tàng
| Thư viện | Thôn | Tổ dân phố | Khu dân cư | Khối | Đảng ủy các | Khu Quản lý | Khu
| Đoàn | Tòa | Lực lượng | Mặt trận | Nhà máy | Xí nghiệp | Vườn Quốc gia | Vườn
| Ủy ban Kiểm tra | UBKT | Ban Quản lý dự án | Bảo hiểm | Hội đồng tư vấn
| Bộ phận Tiếp nhận và | Bộ phận Một | VNPT | Viettel | Viễn thông | Khối lớp
| Tuyên huấn | Nhân viên"""

# Name a class or its like by a code: "Lớp 12A2", "Khối 10".
NUMBERED_HEADS = "Lớp"

# Begin like bodies and are none, above all in headings printed in capitals.
NO_HEADS = """ban hành | báo cáo | hội nghị | hội thi | hội thảo | hội diễn
| hội chợ | hội trường | hội nhập | hội viên | hội họp | hội chẩn | hội thao
| hội trại | đoàn kết | đoàn viên | bộ máy | bộ luật | bộ tiêu chí | bộ chỉ số
| bộ thủ tục | bộ quy tắc | bộ câu hỏi | trường hợp | tổ chức | phòng chống
| phòng , chống | phòng ngừa | phòng thủ | đội ngũ | khu vực | nhà ở | nhà đầu tư
| nhà văn hóa | viện trợ | viện dẫn | vụ việc | vụ án | cơ quan chủ trì
| cơ quan thực hiện | cơ quan phối hợp | quỹ đất | báo chí | liên kết | thuế suất
| thuế thu nhập | thuế giá trị gia tăng | ủy ban hành | bảo hiểm y tế
| bảo hiểm thất nghiệp | bảo hiểm xã hội tự nguyện | bảo hiểm xã hội bắt buộc
| lực lượng lao động | lớp tập huấn | lớp bồi dưỡng | lớp đào tạo | lớp học
| lớp nghề | lớp trung cấp | lớp cao cấp | lớp đối tượng | lớp cảm tình"""

# One syllable that is a word of its own before another capital: "Khu Kinh tế", and
# those that are one before any word: "Ban Đảng", "Cục Thuế".
ONE_SYLLABLE = "khu đoàn quỹ nhà trường vụ nước rừng hội vườn cụm"
ALWAYS_ONE = "thuế đảng bộ sở"

# Words that follow a name and never belong to its last compound: words of grammar.
NEVER_SECOND = """và hoặc của tại trên ở thuộc về theo để do có được là cần phải sẽ đã
đang không chưa những các với cùng từ đến trong ngoài khi nếu thì mà
này đó trực nơi căn sau trước như hằng hàng nhằm phụ
ra nộp gửi họp mở ký chấm treo quét dọn"""

# Heads behind which small letters, too, say what the body is for: "Sở nội vụ".
MATTER_IN_SMALL = "sở phòng hội bộ đài nhân cán công"

LEVELS = """TP . HCM | TPHCM | TP HCM | tỉnh | thành phố | tp | huyện | thị xã
| quận | xã | phường | thị trấn | đặc khu | cấp tỉnh | cấp huyện | cấp xã
| cấp cơ sở | cấp thành phố | cấp phường | cấp trên | cấp dưới | các cấp | cùng cấp
| hai cấp | 2 cấp | 02 cấp | trung ương | cơ sở | địa phương | thủ đô | thôn | bản
| tổ dân phố | khu phố | buôn | ấp | khu dân cư | khu vực | quân đội
| khối phố | xóm | khóm | trung ương đoàn | huyện , thị , thành phố
| huyện , thị , thành | huyện , thị"""
# Begin like levels and are none.
NO_LEVELS = """các cấp ủy | xã hội | xã viên | tỉnh ủy | huyện ủy | thị ủy | quận ủy
| tỉnh đoàn | huyện đoàn | quận đoàn | bản thân | bản chất | bản đồ | bản tin
| bản quyền | cơ sở dữ liệu | cơ sở vật chất
| cơ sở hạ tầng | cơ sở giáo dục | cơ sở y tế
| cơ sở sản xuất | cơ sở pháp lý | cơ sở thờ tự | khu vực biên giới
| khu vực nông thôn | khu vực kinh tế | khu vực nhà nước | thôn bản | tỉnh lộ
| tỉnh lỵ"""
# "Thuế khu vực IV", "Hải quan khu vực XVI", "Thuế cơ sở 3", "lớp 9A"
NUMBERED_LEVELS = "khu vực | cơ sở | số | lớp | khối | khối lớp"

# What says which bodies a group holds.
QUALITIES = """liên quan | có liên quan | khác | khác có liên quan | nêu trên
| nói trên | chức năng | chuyên môn | chuyên ngành | trực thuộc | được giao nhiệm vụ
| được giao nhiệm vụ trong kế hoạch | được phân công chủ trì thực hiện nhiệm vụ
| được phân công nhiệm vụ | được phân công thực hiện nhiệm vụ | thành viên
| biên giới | miền núi | vùng cao | ven biển | từ tỉnh đến cơ sở
| từ huyện đến cơ sở | các cấp từ tỉnh đến cơ sở | trong tỉnh | trong toàn tỉnh
| toàn tỉnh | trong hệ thống chính trị | thuộc hệ thống chính trị | ngoài nhà nước
| nhà nước | ở địa phương | ở cơ sở | tại địa phương | theo ngành dọc | ngành dọc
| trong và ngoài nước | có thẩm quyền | thuộc phạm vi quản lý
| thuộc thẩm quyền quản lý | thuộc quyền quản lý | báo chí | liên quan khác
| còn lại | trên địa bàn | đóng trên địa bàn | sử dụng lao động | được giao chủ trì
| đứng chân trên địa bàn | trong cả nước | công lập | hữu quan | thông tấn báo chí
| năm nhất | năm thứ nhất | năm cuối | cũ | toàn trường | trong trường
| trong nhà trường"""
# What says it of a body.
BODY_QUALITIES = """cũ | liên quan | có liên quan | nêu trên | nói trên | trực thuộc
| đóng trên địa bàn | trên địa bàn | trường | nhà trường | toàn trường"""
# Join a name to the body, level or place that follows.
LINKS = """thuộc | trực thuộc | chi nhánh | ở | trên địa bàn | đóng trên địa bàn
| đứng chân trên địa bàn"""
GROUP_LINKS = "của | trong | tại | giúp việc của | giúp việc"

# Who and what the groups are, behind "các" or in a row: "sở, ban, ngành".
NOUNS = """sở ngành | sở ban ngành | ban , ngành | cơ quan ngang bộ | thị ủy
| quận ủy | sở | ban | ngành | ban ngành | phòng | bộ | bộ ngành | cơ quan | đơn vị
| địa phương | tổ chức | đoàn thể | hội | hội đoàn thể | cá nhân | doanh nghiệp
| hợp tác xã | nhà trường | trường | trường học | cơ sở giáo dục | cơ sở y tế
| bệnh viện | xã | phường | thị trấn | đặc khu | huyện | thành phố | thị xã | quận
| tỉnh | thôn | tổ dân phố | khu dân cư | khu phố | cấp ủy | cấp ủy đảng
| tổ chức đảng | chính quyền | chính quyền địa phương | cơ quan chuyên môn
| cơ quan nhà nước | cơ quan hành chính nhà nước | cơ quan hành chính
| cơ quan báo chí | cơ quan thông tấn báo chí | cơ quan thông tấn , báo chí
| cơ quan truyền thông | cơ quan tham mưu | cơ quan tham mưu , giúp việc
| cơ quan tham mưu giúp việc | cơ quan đảng | cơ quan trung ương
| cơ quan quản lý nhà nước | cơ quan tư pháp | cơ quan hành pháp | cơ quan nội chính
| cơ quan chức năng | cơ quan công an | cơ quan quân sự | đơn vị sự nghiệp
| đơn vị sự nghiệp công lập | đơn vị vũ trang | đơn vị lực lượng vũ trang
| lực lượng vũ trang | lực lượng chức năng | lực lượng | lực lượng công an
| lực lượng quân đội | đơn vị chức năng | ngành chức năng | phòng chuyên môn
| phòng nghiệp vụ | phòng ban | phòng , ban | ban đảng | ban xây dựng đảng
| ban chỉ đạo | ban thường vụ | đảng đoàn | ban cán sự đảng | đảng bộ | đảng ủy
| chi bộ | chi đảng bộ | tỉnh ủy | thành ủy | huyện ủy | tổ chức chính trị - xã hội
| tổ chức chính trị xã hội | tổ chức chính trị , xã hội
| tổ chức chính trị - xã hội - nghề nghiệp | tổ chức xã hội
| tổ chức xã hội - nghề nghiệp | tổ chức chính trị | tổ chức tôn giáo
| tổ chức đoàn thể | tổ chức quần chúng | tổ chức tín dụng | tổ chức kinh tế
| tổ chức thành viên | tổ chức cơ sở đảng | tổ chức trực thuộc
| tổ chức thành viên của mặt trận | đoàn thể chính trị - xã hội | đoàn thể nhân dân
| đoàn thể chính trị xã hội | hội quần chúng | hội đặc thù | hội nghề nghiệp
| mặt trận | cơ sở sản xuất | cơ sở kinh doanh | cơ sở kinh doanh vận tải
| ngân hàng | tổ công nghệ số cộng đồng | trung tâm | trung tâm y tế | hiệp hội
| đại biểu | thành viên | thành viên ban chỉ đạo | ủy viên
| tổ chức tôn giáo trực thuộc | cấp chính quyền | tiểu ban | tổ chức CT - XH
| huyện ủy , thành ủy | cơ quan báo chí , phát thanh , truyền hình
| đảng ủy trực thuộc | cán bộ | công chức | viên chức | người lao động | đảng viên
| đoàn viên | hội viên | cán bộ công chức | nhân viên | chiến sĩ | chủ đầu tư | báo
| đài | viện | đoàn | khối | cơ quan báo , đài | bộ phận | văn phòng | câu lạc bộ
| chi nhánh ngân hàng | cụm , khối thi đua | cụm thi đua | khối thi đua | đồng chí
| đồng chí thành viên | ban quản lý | đồng chí ủy viên | doanh nghiệp nhà nước
| công ty | chi cục | cục | phòng giáo dục | lớp | chi đoàn | chi đoàn lớp | chi hội
| liên đội | chi đội | tổ chuyên môn | tổ trưởng chuyên môn | tổ trưởng | quân khu
| trường thpt | trường thcs | trường thpt , thcs | trường tiểu học | trường mầm non
| trường mầm non , tiểu học , thcs | trường tiểu học , thcs | trường đại học
| trường đại học , cao đẳng | quân chủng | đội chuyên trách | cục , vụ , viện
| cục , vụ | vụ , cục | vụ , viện | tổng cục | tổng cục , cục , vụ | chi , đảng bộ
| huyện , thị , thành phố | huyện , thị , thành đoàn | huyện , thị đoàn
| huyện , thành đoàn | huyện đoàn | thị đoàn | thành đoàn | quận đoàn | xã đoàn
| đoàn cơ sở | cơ sở đoàn | huyện , thị , thành ủy | huyện , thành ủy
| huyện , thị ủy | khối phố | xóm | ấp | khóm | buôn | thôn , bản | hộ gia đình
| hộ kinh doanh | chủ rừng | chủ phương tiện | giáo viên | học sinh | sinh viên
| phụ huynh | quân đội | doanh nghiệp viễn thông | doanh nghiệp bưu chính
| doanh nghiệp vận tải | đơn vị kinh doanh vận tải | cơ quan chủ trì
| cơ quan phối hợp | cơ quan đăng ký đầu tư | cơ quan soạn thảo
| cơ quan chủ trì soạn thảo | cơ quan thẩm định | cơ quan chủ quản
| cơ quan thẩm tra | cơ quan đăng ký kinh doanh | cơ quan cấp phép
| cơ quan chủ trì thẩm định | cơ quan tổ chức lập quy hoạch | cơ quan quản lý
| cơ quan được giao | cơ quan được giao chủ trì | cơ quan tiếp nhận
| cơ quan giải quyết | cơ quan trình | đơn vị tư vấn | đơn vị chủ trì
| đơn vị phối hợp | đơn vị được giao | đơn vị được giao chủ trì | đơn vị soạn thảo
| đơn vị thẩm định | đơn vị tổ chức | đơn vị thi công | đơn vị quản lý
| đơn vị được phân công | nhà thầu | nhà thầu thi công | nhà thầu tư vấn
| nhà đầu tư | lực lượng tham gia bảo vệ an ninh , trật tự ở cơ sở
| lực lượng bảo vệ an ninh , trật tự ở cơ sở | lực lượng dân quân tự vệ | chủ cơ sở
| ban quản trị | ban nhân dân | tổ bảo vệ an ninh trật tự"""
# Nouns with a head of their own: they begin a name even behind other bare nouns.
OWN_NOUNS = """tổ chức chính trị - xã hội | tổ chức chính trị xã hội
| tổ chức chính trị , xã hội | tổ chức chính trị - xã hội - nghề nghiệp
| tổ chức CT - XH | cơ quan thông tấn báo chí | cơ quan thông tấn , báo chí
| cơ quan báo chí | lực lượng vũ trang"""
DETERMINERS = """các | những | mọi | từng | mỗi | một số | tất cả các | tất cả
| 100 % | 100 % các | toàn thể | toàn thể các | toàn bộ các | toàn bộ
| hai | 02 | ba | 03"""

TITLES = """Trưởng thôn | Trưởng ấp | Trưởng bản | Trưởng buôn | Trưởng khu phố
| Chủ tịch | Phó Chủ tịch | Chủ tịch , Phó Chủ tịch | Giám đốc | Phó Giám đốc
| Tổng Giám đốc | Phó Tổng Giám đốc | Thủ trưởng | Phó Thủ trưởng | Trưởng
| Phó Trưởng | Trưởng ban | Phó Trưởng ban | Phó ban | Trưởng phòng
| Phó Trưởng phòng | Phó phòng | Trưởng đoàn | Phó Trưởng đoàn | Chánh | Phó Chánh
| Chánh án | Phó Chánh án | Chánh Thanh tra | Chánh Văn phòng | Phó Chánh Văn phòng
| Viện trưởng | Phó Viện trưởng | Cục trưởng | Phó Cục trưởng | Chi cục trưởng
| Phó Chi cục trưởng | Bí thư | Phó Bí thư | Phó Bí thư Thường trực
| Bí thư Thứ nhất | Ủy viên | Hiệu trưởng | Phó Hiệu trưởng | Tổng Biên tập
| Phó Tổng Biên tập | Chỉ huy trưởng | Phó Chỉ huy trưởng | Chính ủy | Tư lệnh
| Đội trưởng | Tổ trưởng | Tổ trưởng tổ | Tổ phó | Hạt trưởng | Bộ trưởng
| Thứ trưởng | Thủ tướng | Phó Thủ tướng | Người đứng đầu | Đại diện
| người đứng đầu , cấp phó của người đứng đầu | Lãnh đạo | Chủ nhiệm | Phó Chủ nhiệm
| Tổng Bí thư | CT | PCT | Kế toán trưởng | Phó Chủ tịch Thường trực
| Người phát ngôn | Phó Giám đốc phụ trách | Quyền Giám đốc | Thường trực
| Tổ trưởng chuyên môn | Quyền Hiệu trưởng | Phó Trưởng ban Thường trực"""
# A verb, too: a name only where a body follows, "Lãnh đạo Sở Nội vụ".
TITLES_OF_BODIES = "Lãnh đạo"
# Officials whom the title alone names.
LONE_TITLES = """Trưởng thôn | Trưởng ấp | Trưởng bản | Trưởng buôn | Trưởng khu phố
| Thủ tướng Chính phủ | Phó Thủ tướng Chính phủ | Tổng Bí thư | Chủ tịch nước
| Chủ tịch Quốc hội | Thủ tướng | Bộ trưởng | Hiệu trưởng | Phó Hiệu trưởng
| Tổ trưởng chuyên môn | Trưởng ban | Phó Trưởng ban | Phó Trưởng ban Thường trực"""
COMRADE = """đồng chí | đ / c | các đồng chí | ông | bà | thầy | cô | ông / bà
| thầy / cô | ông bà | ông ( bà ) | các ông ( bà ) | ông , ( bà ) | ông , bà
| các ông bà | các ông , bà | các ông | các bà | các đ / c | các thầy , cô
| các thầy cô"""
# Before a given name alone, too: "Đ/c Hùng".
FAMILIAR = "đồng chí | đ / c | thầy | cô"
# Heads that a text writes once for several: "các Sở: Nội vụ, Tài chính".
SHARED_HEADS = """Sở | Bộ | Phòng | Ban | Hội | Chi cục | Cục | Trung tâm | Văn phòng
| Lớp | Chi đoàn | Chi hội | Chi đội"""
