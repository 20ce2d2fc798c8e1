package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import firstlayer.param.Link;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Preset;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links with slips: read as they will be written, or refused with what would be right; never more than that. */
@Tag("fuzz")
class LinkFuzzTest {

    private static final Catalog CATALOG = Catalog.all();

    static Stream<Widget<?>> widgets() {
        return CATALOG.entries().stream().map(entry -> entry.widget());
    }

    static List<String> links() {
        List<String> links = new ArrayList<>();
        widgets().forEach(widget -> {
            widget.presets().stream().map(Preset::query).forEach(query -> links.add(widget.id() + "?" + query));
            Ends.of(widget).forEach(values -> links.add(widget.id() + "?" + values.toQuery()));
        });
        links.add(links.get(0) + "|" + links.get(1) + "|" + links.get(2));
        return links.stream().filter(link -> link.length() < 1500).distinct().toList();
    }

    static List<String> words() {
        List<String> words =
                new ArrayList<>(List.of("?", "&", "=", "|", ";", ":", "%3D", "%26", "%", "%FF", "+", "&&"));
        widgets().forEach(widget -> {
            words.add(widget.id() + "?");
            for (Parameter<?> parameter : widget.parameters()) {
                words.add("&" + parameter.id() + "=");
                words.add(parameter.id() + ".1=");
                words.add("=" + Values.initial(widget.parameters()).text(parameter));
            }
        });
        return words.stream().distinct().toList();
    }

    @Test
    void aLinkIsReadAsItWillBeWrittenOrRefused() {
        Fuzz.read("links", links(), words(), text -> {
            try {
                Link link = Link.read(text);
                Widget<?> widget = CATALOG.require(link.widget()).widget();
                Values initial = Values.initial(widget.parameters());
                Values base = initial.with(link.query());
                look(widget, initial, base);
                for (String beside : link.beside()) {
                    look(widget, initial, initial.with(beside));
                }
                assertEquals(link, Link.read(link.toString()));
            } catch (IllegalArgumentException refusal) {
                Fuzz.promised(refusal);
            }
        });
    }

    /** All that is asked of values before they are solved. */
    private static void look(Widget<?> widget, Values initial, Values values) {
        assertEquals(values, initial.with(values.toQuery()), () -> "reads back: " + values.toQuery());
        widget.objection(values).ifPresent(objection -> assertFalse(objection.isBlank()));
        widget.time(values);
        widget.isLong(values);
        widget.atTimeZero(values);
        for (Row row : widget.panel(values)) {
            for (NumberLens lens : row.parameter().lenses(values)) {
                SliderRange range = widget.sliderRange(lens, values);
                assertTrue(range.min() < range.max(), () -> String.format(Locale.ROOT, "%s of %s", lens.id(), values));
                widget.marks(lens, values).forEach(mark -> assertTrue(Double.isFinite(mark.at()), lens::id));
            }
        }
    }
}
