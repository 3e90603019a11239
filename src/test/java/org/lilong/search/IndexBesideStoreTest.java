package org.lilong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.store.Store;

/** The index follows the store, whatever happens to either. */
class IndexBesideStoreTest {
    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path index;

    @BeforeEach
    void fill() {
        folder = temporary.resolve("store");
        index = folder.resolve(Search.FOLDER);
        try (Store store = Store.openOrCreate(folder)) {
            store.change(data -> new Things(data).person("黄北华"));
            store.change(data -> new Things(data).article("a", "邻里节", "黄北华来了。"));
            assertThat(names(store, "北华")).containsExactly("黄北华", "邻里节");
        }
    }

    @Test
    void what_changes_in_the_store_changes_in_the_index_at_once() {
        try (Store store = Store.open(folder);
                Search search = Search.in(store)) {
            store.change(data -> new Things(data).person("唐北华"));
            assertThat(names(search, "beihua")).containsExactlyInAnyOrder("黄北华", "唐北华");

            String tang = search.ids(Kind.PERSON, "唐北华", 1).get(0);
            store.change(data -> new Things(data).forget(tang));
            assertThat(names(search, "beihua")).containsExactly("黄北华");

            store.change(data -> new Things(data).person("黄北华", "小黄"));
            assertThat(names(search, "xiaohuang")).containsExactly("黄北华");
        }
    }

    @Test
    void a_store_that_was_changed_without_its_index_is_indexed_again() {
        try (Store store = Store.open(folder)) {
            store.change(data -> new Things(data).person("唐北华"));
        }
        try (Store store = Store.open(folder)) {
            assertThat(names(store, "tbh")).containsExactly("唐北华");
        }
    }

    @Test
    void an_index_that_is_as_the_store_is_is_left_alone() throws IOException {
        List<String> before = files();
        try (Store store = Store.open(folder)) {
            assertThat(names(store, "hbh")).containsExactly("黄北华");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void an_index_of_another_store_is_not_believed() throws IOException {
        Path other = temporary.resolve("other");
        try (Store store = Store.openOrCreate(other)) {
            store.change(data -> new Things(data).person("唐北华"));
            store.change(data -> {});
        }
        Files.move(index, other.resolve(Search.FOLDER));
        try (Store store = Store.open(other)) {
            assertThat(names(store, "beihua")).containsExactly("唐北华");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void files_cut_short_are_made_anew(int left) throws IOException {
        for (Path file : indexFiles()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(left);
            }
        }
        assertFound();
    }

    @Test
    void each_file_may_be_lost() throws IOException {
        for (int i = 0; i < indexFiles().size(); i++) {
            Files.delete(indexFiles().get(i));
            assertFound();
        }
    }

    @Test
    void each_file_may_have_a_wrong_byte() throws IOException {
        int files = indexFiles().size();
        for (int i = 0; i < files; i++) {
            Path file = indexFiles().get(i);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                ByteBuffer one = ByteBuffer.allocate(1);
                channel.read(one, channel.size() / 2);
                one.put(0, (byte) ~one.get(0)).rewind();
                channel.write(one, channel.size() / 2);
            }
            assertFound();
        }
    }

    @Test
    void strange_files_do_not_matter() throws IOException {
        Files.writeString(index.resolve("segments_99"), "nonsense");
        Files.writeString(index.resolve("notes.txt"), "notes");
        assertFound();
    }

    @Test
    void an_index_of_another_format_is_made_anew() throws IOException {
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
            Document document = new Document();
            document.add(new org.apache.lucene.document.StoredField(Fields.WEIGHT, "not a number"));
            writer.addDocument(document);
        }
        assertFound();
    }

    @Test
    void what_a_killed_writer_leaves_uncommitted_does_not_count() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
            writer.deleteAll();
            writer.flush();
        }
        assertFound();
    }

    @Test
    void where_no_folder_can_be_made_the_index_is_kept_in_memory() throws IOException {
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        Files.delete(index.resolve("write.lock"));
        Files.delete(index);
        Files.writeString(index, "a file in the folder's place");
        assertFound();
        assertThat(index).isRegularFile();
    }

    @Test
    void a_folder_that_another_program_writes_to_is_left_to_it() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
            assertFound();
            assertThat(writer.isOpen()).isTrue();
        }
    }

    @Test
    void it_can_be_made_anew_by_hand() {
        try (Store store = Store.open(folder);
                Search search = Search.in(store)) {
            assertThat(names(search, "hbh")).containsExactly("黄北华");
            assertThat(search.rebuild()).isEqualTo(2);
            assertThat(names(search, "hbh")).containsExactly("黄北华");
        }
    }

    private void assertFound() {
        try (Store store = Store.open(folder)) {
            assertThat(names(store, "北华")).containsExactly("黄北华", "邻里节");
        }
    }

    private List<String> files() throws IOException {
        return indexFiles().stream()
                .map(file -> file.getFileName() + " " + file.toFile().lastModified())
                .toList();
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static List<String> names(Store store, String typed) {
        try (Search search = Search.in(store)) {
            return names(search, typed);
        }
    }

    private static List<String> names(Search search, String typed) {
        return search.find(Question.of(typed, 10)).hits().stream()
                .map(Hit::name)
                .toList();
    }
}
