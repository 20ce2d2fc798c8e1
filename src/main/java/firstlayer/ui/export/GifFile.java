package firstlayer.ui.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes frames as a GIF that begins again at its end. After the first frame only the rectangle that has changed is written, in
 * colours of its own.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a specification</a>
 */
final class GifFile implements AutoCloseable {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** How often it is shown, least significant byte first: 0 for ever. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream stream;
    private FilmFrame last;

    GifFile(OutputStream out) throws IOException {
        stream = new MemoryCacheImageOutputStream(out);
        writer.setOutput(stream);
        writer.prepareWriteSequence(null);
    }

    /**
     * @param frame        as large as those before
     * @param hundredths how long it stands, in 1/100 s
     */
    void add(FilmFrame frame, int hundredths) throws IOException {
        boolean first = last == null;
        FilmFrame.Patch patch = first ? frame.whole() : frame.since(last);
        ColorTable table = ColorTable.of(patch.pixels().rgb());
        BufferedImage image = image(patch.pixels(), table);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(FORMAT, description(patch, table, hundredths, first));
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        // What is written need not be held.
        stream.flushBefore(stream.getStreamPosition());
        last = frame;
    }

    private static BufferedImage image(FilmFrame pixels, ColorTable table) {
        IndexColorModel model =
                new IndexColorModel(8, table.size(), table.channel(16), table.channel(8), table.channel(0));
        BufferedImage image =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), table.places(pixels.rgb()));
        return image;
    }

    private static IIOMetadataNode description(FilmFrame.Patch patch, ColorTable table, int hundredths, boolean first) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode place = new IIOMetadataNode("ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(patch.left()));
        place.setAttribute("imageTopPosition", Integer.toString(patch.top()));
        place.setAttribute("imageWidth", Integer.toString(patch.pixels().width()));
        place.setAttribute("imageHeight", Integer.toString(patch.pixels().height()));
        place.setAttribute("interlaceFlag", "FALSE");
        root.appendChild(place);
        root.appendChild(colors(table));
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (first) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER.clone());
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        return root;
    }

    // A table of its own, or the writer takes the one of the file, which knows nothing of these colours.
    private static IIOMetadataNode colors(ColorTable table) {
        IIOMetadataNode colors = new IIOMetadataNode("LocalColorTable");
        int room = Math.max(2, Integer.highestOneBit(2 * table.size() - 1));
        colors.setAttribute("sizeOfLocalColorTable", Integer.toString(room));
        colors.setAttribute("sortFlag", "FALSE");
        for (int i = 0; i < room; i++) {
            int color = table.color(Math.min(i, table.size() - 1));
            IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", Integer.toString(i));
            entry.setAttribute("red", Integer.toString(color >> 16));
            entry.setAttribute("green", Integer.toString(color >> 8 & 0xff));
            entry.setAttribute("blue", Integer.toString(color & 0xff));
            colors.appendChild(entry);
        }
        return colors;
    }

    /** Ends the file. */
    void finish() throws IOException {
        writer.endWriteSequence();
        stream.flush();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
