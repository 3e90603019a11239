package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.file.PageFiles;
import org.lilong.article.file.RawPage;

/** Files that give no page: each is rejected with a reason that says what to do, in bounded time and memory. */
class BadInputTest {
    private static final String PAGE = "苍梧里夜话开讲\n\n　　5月3日晚，蓼湾街道苍梧里居民区举办夜话，居民区书记温故主持，二十多位街坊到场，谈到小区停车和楼道照明。\n\n（自治办）\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void scannedPdfIsSentToTextRecognition() throws IOException {
        assertThat(reason("scan.pdf", pdf(false, null))).contains("scan").contains("OCR");
    }

    @Test
    void protectedPdfIsRejectedAndOneThatOnlyForbidsPrintingIsRead() throws IOException {
        assertThat(reason("locked.pdf", pdf(true, "secret"))).contains("password");
        assertThat(reason("forbids.pdf", pdf(true, ""))).contains("Chinese characters");
    }

    @Test
    void truncatedFilesSayThatTheyAreCutOff() throws IOException {
        byte[] pdf = pdf(true, null);
        assertThat(reason("half.pdf", Arrays.copyOf(pdf, pdf.length / 3))).containsAnyOf("cut off", "scan");
        byte[] docx = docx();
        assertThat(reason("half.docx", Arrays.copyOf(docx, docx.length / 2))).contains("cut off");
        byte[] zip = zip("a.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(reasonOfOnly(write("half.zip", Arrays.copyOf(zip, zip.length / 2))))
                .contains("cut off");
    }

    @Test
    void protectedWordDocumentIsRejected() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(docx());
            }
            system.writeFilesystem(bytes);
        }
        assertThat(reason("locked.docx", bytes.toByteArray())).contains("password");
    }

    @Test
    void protectedFileInAnArchiveIsRejectedAndItsNeighbourRead() throws IOException {
        byte[] zip = zip("a.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        write("locked.zip", zip);
        write("open.zip", zip("b.txt", PAGE.getBytes(StandardCharsets.UTF_8)));
        List<PageReading> readings = read(folder);
        assertThat(readings).hasSize(2);
        assertThat(reason(readings.get(0))).contains("password");
        assertThat(readings.get(1)).isInstanceOf(PageReading.Read.class);
    }

    @Test
    void fileOfHundredMegabytesIsRejected() throws IOException {
        for (String name : List.of("big.txt", "big.pdf", "big.docx", "big.html")) {
            Path path = folder.resolve(name);
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(100L << 20);
            }
            assertThat(reason(new PageReader().read(RawPage.of(path)))).as(name).containsAnyOf("larger than", "no PDF");
        }
    }

    @Test
    void bombsAndNestedArchivesAreRejected() throws IOException {
        byte[] bomb = zip("bomb.txt", new byte[32 << 20]);
        assertThat(reasonOfOnly(write("bomb.zip", bomb))).contains("times its size");
        byte[] nested = zip("a.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        for (int depth = 0; depth < 6; depth++) {
            nested = zip("inner.zip", nested);
        }
        assertThat(reasonOfOnly(write("deep.zip", nested))).contains("too deep");
        assertThat(reason("bomb.docx", zip("word/document.xml", new byte[32 << 20])))
                .contains("Word document");
    }

    @Test
    void namesThatLeadOutOfAnArchiveWriteNothing() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        List<PageReading> readings = read(write("slip.zip", zip("../../slip.txt", page)));
        assertThat(readings).hasSize(1);
        assertThat(folder.resolve("../../slip.txt")).doesNotExist();
    }

    @Test
    void wordDocumentThatAsksForOtherFilesGetsNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "不可外传的内容");
        String document = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + PAGE + "&x;</w:t></w:r></w:p></w:body></w:document>";
        PageReading reading =
                read("hostile.docx", replaced(docx(), "word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.match(read -> read.original().text(), PageReading.Rejected::reason))
                .doesNotContain("不可外传");
    }

    @Test
    void endlessLineIsRejectedSoon() {
        String line = "街道召开会议，".repeat(5_000_000 / 7);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(reason("line.txt", line.getBytes(StandardCharsets.UTF_8)))
                        .contains("characters")
                        .contains("split"));
    }

    @Test
    void millionNestedTagsAreReadSoon() {
        String html = "<div>".repeat(1_000_000) + PAGE + "<td><tr><table>".repeat(2_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(read("deep.html", html.getBytes(StandardCharsets.UTF_8)))
                        .isNotNull());
    }

    @Test
    void wronglyDeclaredEncodingsAndNamesDoNotMatter() throws IOException {
        String html = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + PAGE.replace("\n\n", "</p><p>")
                + "</p></body></html>";
        assertThat(read("wrong.html", html.getBytes(Charset.forName("GB18030"))))
                .isInstanceOf(PageReading.Read.class);
        assertThat(reason("pdf.txt", pdf(false, null))).contains("scan");
        assertThat(reason("text.pdf", PAGE.getBytes(StandardCharsets.UTF_8))).contains("no PDF");
        assertThat(reason("word.txt", docx())).contains(".docx");
    }

    @Test
    void foldersUnreadableFilesAndCirclesOfLinksEndNoRun() throws IOException {
        Files.createDirectories(folder.resolve("page.pdf/deep"));
        write("good.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("page.pdf/deep/circle"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        List<PageReading> readings = read(folder);
        assertThat(readings).filteredOn(PageReading.Read.class::isInstance).hasSize(1);
        assertThat(reason(new PageReader().read(RawPage.of(folder.resolve("page.pdf")))))
                .contains("folder");
        assertThat(reason(new PageReader().read(RawPage.of(folder.resolve("self.txt")))))
                .isNotEmpty();
    }

    @Test
    void fileWithoutPermissionIsRejected() throws IOException {
        Path path = write("closed.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(path), "root reads everything");
        assertThat(reason(new PageReader().read(RawPage.of(path)))).contains("permissions");
    }

    @Test
    void onlyPagesAreTakenWhereFilesAreNamed() throws IOException {
        for (String name :
                List.of("a.gold.json", "identity.json", "page.properties", "README.md", "photo.jpg", "b.txt")) {
            write(name, PAGE.getBytes(StandardCharsets.UTF_8));
        }
        List<Path> all;
        try (var files = Files.list(folder)) {
            all = files.sorted().toList();
        }
        List<PageReading> readings =
                PageFiles.find(all).map(new PageReader()::read).toList();
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOf(PageReading.Read.class);
        assertThat(reason(readings.get(1))).contains("ending");
    }

    @Test
    void anyCutOrChangeOfAFileIsReadOrRejected() throws IOException {
        byte[] docx = docx();
        byte[] pdf = pdf(true, null);
        java.util.Random random = new java.util.Random(5);
        for (int round = 0; round < 40; round++) {
            byte[] broken = (round % 2 == 0 ? docx : pdf).clone();
            for (int k = 0; k < 30; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            String name = round % 2 == 0 ? "b.docx" : "b.pdf";
            assertThatCode(() -> read(name, broken)).doesNotThrowAnyException();
        }
    }

    private static byte[] pdf(boolean text, @org.jspecify.annotations.Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(50, 50, 100, 100);
                content.fill();
                if (text) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 500);
                    content.showText("Words");
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            PAGE.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The same archive with another content of one of its files. */
    private static byte[] replaced(byte[] archive, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(name) ? content : from.readAllBytes());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private PageReading read(String name, byte[] bytes) throws IOException {
        return new PageReader().read(RawPage.of(write(name, bytes)));
    }

    private static List<PageReading> read(Path path) {
        return PageFiles.find(List.of(path)).map(new PageReader()::read).toList();
    }

    private String reason(String name, byte[] bytes) throws IOException {
        return reason(read(name, bytes));
    }

    private static String reasonOfOnly(Path path) {
        List<PageReading> readings = read(path);
        assertThat(readings).hasSize(1);
        return reason(readings.get(0));
    }

    private static String reason(PageReading reading) {
        return reading.match(read -> Assertions.fail("was read: " + read.page()), PageReading.Rejected::reason);
    }
}
