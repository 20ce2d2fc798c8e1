package firstlayer.ui.prose;

import firstlayer.note.node.ActionLink;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A link that does something with the picture. */
final class Pill extends Button {

    Pill(ActionLink link, RenderContext context) {
        super(context.numbers().line(link));
        setAccessibleText(context.numbers().aloud(link));
        getStyleClass().setAll("pill", link.kind().name().toLowerCase(Locale.ROOT));
        setMnemonicParsing(false);
        setWrapText(true);
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        disableProperty().bind(context.locked());
        setOnAction(event -> context.act().accept(link));
    }
}
