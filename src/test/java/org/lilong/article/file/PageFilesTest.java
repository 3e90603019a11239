package org.lilong.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.reading.DocNames;

class PageFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(folder.resolve("2021/.old"));
        for (String name : List.of(
                "b.txt",
                "a.html",
                "a.gold.json",
                "page.properties",
                "README.txt",
                ".hidden.txt",
                "2021/c.txt",
                "2021/b.txt",
                "2021/.old/d.txt",
                "photo.jpg")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void pagesOfFolderAndBelowComeSorted() {
        assertThat(PageFiles.find(List.of(folder))
                        .map(raw -> folder.relativize(raw.path()).toString()))
                .containsExactly("2021/b.txt", "2021/c.txt", "a.html", "b.txt");
    }

    @Test
    void fileThatIsNamedTwiceComesOnce() {
        assertThat(PageFiles.find(List.of(folder.resolve("b.txt"), folder))
                        .filter(raw -> raw.path().equals(folder.resolve("b.txt"))))
                .hasSize(1);
    }

    @Test
    void missingPathSaysWhatToDo() {
        assertThatThrownBy(() -> PageFiles.find(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(PageFiles.PathNotFound.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("name a page");
    }

    @Test
    void secondFileOfOneNameIsRejected() {
        DocNames names = new DocNames();
        assertThat(PageFiles.find(List.of(folder)).map(names::take).flatMap(java.util.Optional::stream))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason())
                        .contains(folder.resolve("2021/b.txt").toString())
                        .contains("rename"));
    }
}
