"""What bodies are for, as data: "Nội vụ", "Khoa học và Công nghệ".

Small and capital letters, the place of a tone and blanks do not matter here.
"""

# What a body is for, where that is more than a capital and one syllable behind it.
MATTERS = """nội vụ | tài chính | tư pháp | xây dựng | công thương | ngoại vụ | y tế
| du lịch | nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn
| nông nghiệp và ptnt | tài nguyên và môi trường | tài nguyên môi trường
| khoa học và công nghệ | khoa học công nghệ | thông tin và truyền thông
| thông tin truyền thông | văn hóa , thể thao và du lịch
| văn hóa thể thao và du lịch | văn hóa - thể thao và du lịch | văn hóa và thể thao
| văn hóa , thể thao | văn hóa , thông tin | văn hóa , thông tin và truyền thông
| văn hóa và thông tin | văn hóa - thông tin | văn hóa - xã hội
| văn hóa , khoa học và thông tin | giáo dục và đào tạo | giáo dục đào tạo
| giáo dục - đào tạo | lao động - thương binh và xã hội
| lao động , thương binh và xã hội | lao động thương binh và xã hội
| lao động - tb và xh | lao động - thương binh - xã hội | giao thông vận tải
| kế hoạch và đầu tư | kế hoạch đầu tư | dân tộc và tôn giáo | dân tộc - tôn giáo
| quy hoạch - kiến trúc | quy hoạch và kiến trúc | an toàn thực phẩm | quốc phòng
| công an | ngoại giao | chính trị | khoa giáo | tổ chức | tuyên giáo | dân vận
| tuyên giáo và dân vận | dân chủ , giám sát và phản biện xã hội | dân vận cộng đồng
| nội chính | dân tộc | tôn giáo | tổ chức - cán bộ | tổ chức cán bộ | kiểm tra
| pháp chế | kinh tế - ngân sách | kinh tế và ngân sách | kinh tế | kinh tế - xã hội
| đô thị | văn hóa - giáo dục | thi đua - khen thưởng | thi đua , khen thưởng
| tiếp công dân | tiếp dân | bảo vệ , chăm sóc sức khỏe cán bộ | công tác mặt trận
| công tác đại biểu | đảng | xây dựng đảng | chỉ huy quân sự | cán sự đảng
| quản lý các khu công nghiệp | quản lý khu kinh tế | quản lý các khu kinh tế
| quản lý dự án | quản lý khu công nghệ cao | tài chính - kế hoạch
| tài chính và kế hoạch | kinh tế , hạ tầng và đô thị | kinh tế và hạ tầng
| kinh tế - hạ tầng | quản lý đô thị | nội vụ - lao động | tổ chức - tổng hợp
| tổng hợp | hành chính - tổng hợp | hành chính - quản trị | nghiệp vụ
| cảnh sát giao thông | cảnh sát hình sự
| cảnh sát quản lý hành chính về trật tự xã hội | an ninh mạng
| an ninh mạng và phòng , chống tội phạm sử dụng công nghệ cao | nông dân
| liên hiệp phụ nữ | lhpn | phụ nữ | cựu chiến binh | ccb | chữ thập đỏ | luật gia
| khuyến học | người cao tuổi | nạn nhân chất độc da cam
| nạn nhân chất độc da cam / dioxin | cựu thanh niên xung phong | nhà báo
| văn học nghệ thuật | văn học - nghệ thuật | văn học , nghệ thuật
| liên hiệp thanh niên | đông y | doanh nhân trẻ | cựu giáo chức | làm vườn
| sinh viên | người mù | bảo trợ người khuyết tật và trẻ mồ côi
| bảo vệ quyền trẻ em | kế hoạch hóa gia đình | liên hiệp các tổ chức hữu nghị
| các tổ chức hữu nghị | khoa học và kỹ thuật | khoa học kỹ thuật | hợp tác xã
| lao động | nhà văn | nông nghiệp | phục vụ hành chính công | hành chính công
| kiểm soát bệnh tật | kiểm soát thủ tục hành chính | dịch vụ việc làm
| dịch vụ hành chính công | dịch vụ nông nghiệp | xúc tiến đầu tư
| xúc tiến đầu tư , thương mại và du lịch | xúc tiến thương mại | xúc tiến du lịch
| công tác xã hội | bảo trợ xã hội | khuyến nông | phát triển quỹ đất
| phát triển đất đai | giáo dục nghề nghiệp - giáo dục thường xuyên
| giáo dục thường xuyên | giáo dục nghề nghiệp | điều hành đô thị thông minh
| giám sát , điều hành đô thị thông minh | giám sát điều hành thông minh
| công nghệ thông tin | công nghệ thông tin và truyền thông | công nghệ số
| chuyển đổi số | dữ liệu quốc gia về dân cư | dữ liệu quốc gia
| hỗ trợ doanh nghiệp | hỗ trợ doanh nghiệp nhỏ và vừa | trợ giúp pháp lý
| trợ giúp pháp lý nhà nước | dịch vụ đấu giá tài sản
| nước sạch và vệ sinh môi trường nông thôn | cung ứng dịch vụ
| cung ứng dịch vụ sự nghiệp công | văn hóa , thông tin và thể thao | bảo tồn di sản
| văn hóa , thể thao và truyền thông | văn hóa , thể thao và truyền thanh
| truyền thông , văn hóa và thể thao | chính trị - hành chính | kiểm lâm
| quản lý thị trường | thi hành án dân sự | chăn nuôi và thú y
| trồng trọt và bảo vệ thực vật | bảo vệ thực vật | thủy lợi | thủy sản | dân số
| dân số - kế hoạch hóa gia đình | dân số và trẻ em | an toàn vệ sinh thực phẩm
| vệ sinh an toàn thực phẩm | tiêu chuẩn đo lường chất lượng | bảo vệ môi trường
| quản lý chất lượng nông lâm sản và thủy sản | phát triển nông thôn
| văn thư - lưu trữ | phòng , chống tệ nạn xã hội | giám định y khoa
| quản lý đất đai | đăng ký đất đai | phát thanh và truyền hình
| phát thanh - truyền hình | phát thanh truyền hình | phát thanh , truyền hình
| phát thanh và truyền hình và báo chí | truyền hình | phát thanh
| khí tượng thủy văn | truyền thanh | thông tin điện tử | dịch vụ công quốc gia
| chính sách xã hội | nông nghiệp và phát triển nông thôn việt nam | nhà nước
| thương mại cổ phần | bảo vệ và phát triển rừng | bảo hiểm xã hội | bảo hiểm
| phòng thủ dân sự | phòng , chống thiên tai và tìm kiếm cứu nạn
| phòng , chống thiên tai | phòng chống thiên tai và tìm kiếm cứu nạn
| phòng , chống tội phạm | phòng , chống tham nhũng , lãng phí , tiêu cực
| phòng , chống tham nhũng , tiêu cực | phòng , chống dịch | phòng , chống ma túy
| thực hiện quy chế dân chủ | quy chế dân chủ | thực hiện quy chế dân chủ ở cơ sở
| thực hiện dân chủ ở cơ sở | cải cách hành chính
| các chương trình mục tiêu quốc gia | chương trình mục tiêu quốc gia
| thực hiện các chương trình mục tiêu quốc gia | xây dựng nông thôn mới
| nông thôn mới | giải phóng mặt bằng | công tác tôn giáo | công tác dân vận
| hội nhập quốc tế | phối hợp phổ biến , giáo dục pháp luật
| phổ biến , giáo dục pháp luật | nghĩa vụ quân sự | giáo dục quốc phòng và an ninh
| bầu cử | trường đảng | cấp nước | đổi mới , phát triển doanh nghiệp
| dự án đầu tư xây dựng | dự án đầu tư xây dựng công trình dân dụng và công nghiệp
| dự án | dự án đầu tư xây dựng công trình giao thông
| dự án đầu tư xây dựng khu vực | các khu công nghiệp | khu công nghiệp
| các khu kinh tế | khu kinh tế | khu công nghệ cao | rừng phòng hộ | rừng đặc dụng
| bảo tồn thiên nhiên | di tích | các cơ quan đảng | các cơ quan đảng tỉnh
| khối các cơ quan | khối các cơ quan và doanh nghiệp | khối doanh nghiệp
| doanh nghiệp | quân sự | bộ đội biên phòng | biên phòng | giám đốc | chuyên trách
| tư vấn | thẩm định | dân chủ - pháp luật | công nghệ số cộng đồng
| an ninh trật tự | bảo vệ an ninh , trật tự | bảo vệ an ninh trật tự | quốc gia
| công tác đặc biệt | chính trị quốc gia | chính trị quốc gia hồ chí minh
| quản lý khám , chữa bệnh | khám , chữa bệnh | vì sự tiến bộ phụ nữ
| triển khai đề án 06 | thực hiện đề án 06 | triển khai thực hiện đề án 06
| tổ chức hội thi | tổ chức đại hội | tổ chức lễ hội | tổ chức hội nghị
| tổ chức giải | tổ chức cuộc thi | tổ chức lễ kỷ niệm | tổ chức cuộc vận động
| văn thư | kế toán | thư viện | nghiệp vụ y | nghiệp vụ dược | nghiệp vụ văn hóa
| dân quân tự vệ | dân phòng | quản lý trật tự xây dựng | chính quyền thân thiện
| ứng phó sự cố , thiên tai và tìm kiếm cứu nạn | phân giới cắm mốc
| đại biểu quốc hội và hđnd | trả kết quả | cửa | cửa liên thông
| nông nghiệp ứng dụng công nghệ cao
| các khu công nghiệp và khu kinh tế | các khu công nghệ cao và khu công nghiệp
| các khu công nghiệp và chế xuất | các khu chế xuất và công nghiệp
| khu công nghệ cao và các khu công nghiệp | quản lý khu công nghiệp
| di sản văn hóa | bản quyền tác giả | văn hóa các dân tộc việt nam
| văn hóa cơ sở , gia đình và thư viện | gia đình và thư viện
| mỹ thuật , nhiếp ảnh và triển lãm | nghệ thuật biểu diễn | điện ảnh
| phát thanh truyền hình và thông tin điện tử
| phát thanh , truyền hình và thông tin điện tử
| thông tin cơ sở và thông tin đối ngoại | xuất bản , in và phát hành
| kiểm soát thủ tục hành chính | chăm sóc sức khỏe nhân dân
| thư viện , thiết bị | thiết bị
| thư viện - thiết bị | quản lý đường bộ | quản lý đường bộ việt nam | đường bộ
| đầu tư xây dựng | đầu tư và xây dựng | đầu tư xây dựng công trình giao thông
| đầu tư xây dựng khu vực | quản lý xây dựng | quản lý giá | quản lý công sản
| quản lý đầu tư | quản lý đào tạo | quản lý lao động ngoài nước | quản lý dược
| quản lý môi trường y tế | quản lý chất lượng | quản lý khoa học | việc làm
| trẻ em | bình đẳng giới | môi trường | biến đổi khí hậu | phòng bệnh | hàng không
| hàng hải và đường thủy | đường sắt | đăng kiểm | kế hoạch - tài chính
| kế hoạch , tài chính | kế hoạch - nghiệp vụ | tài vụ | đào tạo | công tác sinh viên
| công tác học sinh , sinh viên | hợp tác quốc tế | thanh tra - pháp chế"""

# Verbs, too: matters only where they begin with a capital.
VERBAL_MATTERS = """tổ chức | kiểm tra | tổng hợp | thẩm định | tư vấn | tiếp dân
| tiếp công dân | tổ chức hội thi | tổ chức đại hội | tổ chức lễ hội
| tổ chức hội nghị | tổ chức giải | tổ chức cuộc thi | tổ chức lễ kỷ niệm
| tổ chức cuộc vận động"""
