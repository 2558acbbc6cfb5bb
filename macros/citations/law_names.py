"""Names of laws, codes and ordinances of Viet Nam, as texts call them.

Those in force and those that plans of the last decades cite. A name that is missing
is still read as far as a plain rule goes; it needs to stand here where it holds a
comma, "và" or a word that ends other names, or where another name begins it.
"""

NAMES = """
An ninh mạng
An ninh quốc gia
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Án phí, lệ phí Tòa án
Bán đấu giá tài sản
Ban hành quyết định hành chính
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Báo chí
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ sức khỏe nhân dân
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em
Bầu cử
Bầu cử đại biểu Hội đồng nhân dân
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp
Bầu cử đại biểu Quốc hội và Hội đồng nhân dân
Bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Bưu chính
Cán bộ, công chức
Cạnh tranh
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh sát môi trường
Cảnh vệ
Căn cước
Căn cước công dân
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chính quyền địa phương
Chứng khoán
Chuyển đổi số
Chuyển giao công nghệ
Công an nhân dân
Công an xã
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cơ yếu
Cư trú
Cựu chiến binh
Dân quân tự vệ
Dân số
Dân sự
Dầu khí
Dẫn độ
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dữ liệu
Dự bị động viên
Dự trữ quốc gia
Dược
Đa dạng sinh học
Đặc xá
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư theo phương thức đối tác công tư
Đê điều
Điện ảnh
Điện lực
Điều ước quốc tế
Đo đạc và bản đồ
Đo lường
Đường bộ
Đường sắt
Động viên công nghiệp
Giá
Giám định tư pháp
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Hải quan
Hàng hải Việt Nam
Hàng không dân dụng Việt Nam
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hình sự
Hòa giải, đối thoại tại Tòa án
Hòa giải ở cơ sở
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hóa chất
Hộ tịch
Hôn nhân và gia đình
Hợp tác xã
Kế toán
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Kiến trúc
Kiểm toán độc lập
Kiểm toán nhà nước
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lao động
Lâm nghiệp
Lập quy hoạch
Luật sư
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lưu trữ
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Phá sản
Phát triển đô thị
Phí và lệ phí
Phòng bệnh
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng cháy và chữa cháy
Phòng không nhân dân
Phòng thủ dân sự
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống lãng phí
Phòng, chống lụt, bão
Phòng, chống ma túy
Phòng, chống mại dâm
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phổ biến, giáo dục pháp luật
Quản lý ngoại thương
Quản lý nợ công
Quản lý thị trường
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý và sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quảng cáo
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Quốc phòng
Quốc tịch Việt Nam
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Sĩ quan Quân đội nhân dân Việt Nam
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tần số vô tuyến điện
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thanh niên
Thanh tra
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thỏa thuận quốc tế
Thống kê
Thú y
Thủ đô
Thuế bảo vệ môi trường
Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi
Thủy sản
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Thương mại
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tình trạng khẩn cấp
Tố cáo
Tổ chức chính quyền địa phương
Tổ chức Chính phủ
Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Trách nhiệm bồi thường của Nhà nước
Trẻ em
Trí tuệ nhân tạo
Trật tự, an toàn giao thông đường bộ
Trồng trọt
Trọng tài thương mại
Trợ giúp pháp lý
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Tư pháp người chưa thành niên
Tương trợ tư pháp
Ưu đãi người có công với cách mạng
Vệ sinh môi trường
Việc làm
Viên chức
Viễn thông
Xây dựng
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
""".strip().splitlines()
