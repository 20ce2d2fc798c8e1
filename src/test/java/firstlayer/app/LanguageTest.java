package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said and written is the same under a language whose digits, or whose letters, are others. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fa-IR", "ar-EG", "tr-TR", "de-DE"})
    void everyWidgetSaysAndWritesTheSame(String language) {
        List<String> here = everything();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertEquals(here, everything());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> everything() {
        List<String> texts = new ArrayList<>();
        Catalog.all().entries().stream().map(WidgetEntry::widget).forEach(widget -> addAll(widget, texts));
        return texts;
    }

    private static <R> void addAll(Widget<R> widget, List<String> texts) {
        Values initial = Values.initial(widget.parameters());
        Stream.concat(Stream.of(""), widget.presets().stream().map(Preset::query))
                .map(initial::with)
                .filter(values -> !widget.isLong(values))
                .forEach(values -> {
                    texts.add(values.toQuery());
                    Snapshot told = Snapshot.of(widget, values, widget.solve(values, Progress.silent()));
                    texts.add(told.says());
                    told.readings().forEach((id, reading) -> texts.add(id + " " + reading.text()));
                });
    }
}
