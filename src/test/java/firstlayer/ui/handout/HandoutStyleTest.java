package firstlayer.ui.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HandoutStyleTest {

    @Test
    void everyColourItNamesIsInTheTheme() {
        String style = HandoutStyle.text();
        assertTrue(Pattern.compile("var\\((--[a-z-]+)\\)")
                        .matcher(style)
                        .results()
                        .peek(colour -> assertTrue(style.contains(colour.group(1) + ": #"), colour.group(1)))
                        .count()
                > 10);
    }

    @Test
    void itFetchesNothing() {
        assertFalse(HandoutStyle.text().contains("url("));
        assertFalse(HandoutStyle.text().contains("@import"));
    }
}
