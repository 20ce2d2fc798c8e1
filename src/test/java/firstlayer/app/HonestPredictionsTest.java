package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.PlainText;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Widget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** What a prediction of a note asks for is not written in the picture the note begins with, nor said of it. */
class HonestPredictionsTest {

    record Asked(Note note, Predict predict) {

        @Override
        public String toString() {
            return note.file() + " " + predict.id();
        }

        private String widget() {
            return note.widget().orElseThrow();
        }

        /** As it would be written: a number as its readout has it, or the words of the right choice. */
        private String truth() {
            return predict.mark()
                    .map(this::number)
                    .orElseGet(() -> words(predict.options().map(Options::all).orElseThrow().stream()
                            .filter(Option::right)
                            .findFirst()
                            .orElseThrow()));
        }

        private String number(PredictionMark mark) {
            Widget<?> widget = Catalog.all().require(widget()).widget();
            Values start = Values.initial(widget.parameters()).with(note.start());
            String link = widget() + "?" + predict.run().values(start, start).toQuery();
            double truth =
                    Answer.to(link, Catalog.all(), Progress.silent()).readouts().get(mark.readout());
            Readout<?> readout = widget.readouts().stream()
                    .filter(one -> one.covers(mark.readout()))
                    .findFirst()
                    .orElseThrow();
            return readout.format().text(truth);
        }

        private static String words(Option option) {
            StringBuilder words = new StringBuilder();
            Nodes.children(option, Node.class).stream()
                    .filter(child -> option.feedback().filter(child::equals).isEmpty())
                    .forEach(child -> words.append(PlainText.of(child)));
            return words.toString();
        }
    }

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Asked> predictions() {
        return new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty())
                .read(Path.of("notes")).notes().stream()
                        .flatMap(note -> note.predicts().stream().map(predict -> new Asked(note, predict)));
    }

    /** Its words alone, so that a number is found as a whole and not in a longer one. */
    private static String flowing(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}.−/·²]+|\\.(?!\\d)", " ")
                        .strip() + " ";
    }

    @ParameterizedTest
    @MethodSource("predictions")
    void theTruthIsWrittenNowhereInThePictureItIsAskedBeside(Asked asked) {
        int widget = Catalog.all().ids().indexOf(asked.widget());
        String start = asked.note().start();
        List<String> written = new ArrayList<>(onFxThread(() -> {
            OnStage stage = new OnStage(new OnStage.Shown(widget, "start", start), 1920, 1080, false);
            List<String> all = new ArrayList<>(stage.parts());
            for (String part : stage.parts()) {
                stage.choose(List.of(part));
                all.addAll(stage.texts());
            }
            return all;
        }));
        written.add(Answer.to(asked.widget() + "?" + start, Catalog.all(), Progress.silent())
                .says());
        String truth = flowing(asked.truth());
        assertEquals(
                List.of(),
                written.stream().filter(text -> flowing(text).contains(truth)).toList(),
                () -> "gives away:" + truth);
    }
}
