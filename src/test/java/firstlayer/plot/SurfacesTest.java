package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SurfacesTest {

    private static final SvgHead HEAD = new SvgHead("", "", "");

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Board board(double width, double height, double fontSize) {
        return Pictures.onFxThread(() -> {
            Board board = Samples.board();
            Pictures.scene(new StackPane(board), width, height, Theme.LIGHT, fontSize)
                    .snapshot(null);
            return board;
        });
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void svgHoldsTheTextsThatStandOnTheCanvas() throws Exception {
        Board board = board(1200, 900, 14);
        Document svg = parsed(Pictures.onFxThread(() -> Export.svg(board, HEAD)));
        StringBuilder inSvg = new StringBuilder();
        for (int i = 0; i < svg.getElementsByTagName("g").getLength(); i++) {
            inSvg.append(((Element) svg.getElementsByTagName("g").item(i)).getAttribute("aria-label"));
        }
        StringBuilder onCanvas = new StringBuilder();
        board.drawings().flatMap(drawing -> drawing.texts().stream()).forEach(text -> onCanvas.append(text.text()));
        assertFalse(onCanvas.isEmpty());
        assertEquals(onCanvas.toString(), inSvg.toString());
    }

    @Test
    void bothSurfacesTakeTheSamePrimitives() {
        Drawing drawing = Samples.bowl();
        Pictures.onFxThread(() -> Pictures.scene(new StackPane(drawing), 600, 400, Theme.LIGHT, 14)
                .snapshot(null));
        Recorder canvas = new Recorder(new CanvasSurface(
                new Canvas(600, 400).getGraphicsContext2D(),
                drawing.style().palette(),
                new Ruler(),
                new RasterImages()));
        SvgSurface svgSurface = new SvgDocument(HEAD).surface(drawing.style().palette());
        Recorder svg = new Recorder(svgSurface);
        Pictures.onFxThread(() -> {
            drawing.drawOn(canvas);
            drawing.drawOn(svg);
            return null;
        });
        assertEquals(canvas.log(), svg.log());
        long paths = svg.log().stream()
                .filter(line -> line.startsWith("stroke") || line.startsWith("fill"))
                .count();
        assertEquals(
                paths,
                svgSurface
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("<path"))
                        .count());
    }

    @Test
    void aFieldInSvgIsAPngWithTheColoursOfTheRaster() throws Exception {
        int[] argb = {0xff102030, 0xffffffff, 0xff000000, 0xffaabbcc, 0xff010203, 0xff7f7f7f};
        SvgSurface surface =
                new SvgDocument(HEAD).surface(new Palette(java.util.Map.of(Ink.TEXT, javafx.scene.paint.Color.BLACK)));
        surface.raster(new Raster(3, 2, argb), new Box(0, 0, 30, 20));
        String data = surface.text().replaceAll("(?s).*base64,([^\"]*)\".*", "$1");
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        int[] read = new int[6];
        image.getRGB(0, 0, 3, 2, read, 0, 3);
        assertEquals(List.of(3, 2), List.of(image.getWidth(), image.getHeight()));
        assertEquals(java.util.Arrays.toString(argb), java.util.Arrays.toString(read));
    }

    @Test
    void aPictureAtTwiceTheScaleHasTwiceThePixels() {
        Board board = board(700, 500, 14);
        WritableImage image = Pictures.onFxThread(() -> Export.image(board, 2));
        assertEquals(1400, image.getWidth());
        Pictures.write("board-2x", image);
    }

    @ParameterizedTest(name = "{0}×{1} at {2} px")
    @CsvSource({"1300, 900, 14", "1900, 1400, 28", "560, 500, 14", "360, 420, 14", "900, 1600, 20"})
    void noTextLeavesItsDrawingOrCoversAnother(double width, double height, double fontSize) {
        board(width, height, fontSize).drawings().forEach(drawing -> {
            Box bounds = new Box(0, 0, drawing.getWidth(), drawing.getHeight());
            List<TextBox> texts = drawing.texts();
            for (int i = 0; i < texts.size(); i++) {
                TextBox text = texts.get(i);
                assertTrue(bounds.holds(text.box()), () -> text + " leaves " + bounds);
                for (TextBox other : texts.subList(0, i)) {
                    assertTrue(text.box().overlap(other.box()) < 2, () -> text + " covers " + other);
                }
            }
        });
    }

    @Test
    void aBoardWithoutRoomKeepsWhatMattersMost() {
        List<Drawing> few = board(300, 260, 14).drawings().toList();
        List<Drawing> all = board(1300, 900, 14).drawings().toList();
        assertEquals(9, all.size());
        assertTrue(few.size() < 4, () -> few.size() + " drawings");
        assertTrue(few.stream().anyMatch(Diagram.class::isInstance), "the first drawing of rank 0 stays");
    }
}
