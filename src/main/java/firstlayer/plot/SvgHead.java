package firstlayer.plot;

/**
 * What an SVG document says of itself.
 *
 * @param title  what is to be seen, for those who do not see it
 * @param source what it shows, as a link
 * @param ids    what the names inside it begin with: pictures in one page must differ in it; may be empty
 */
public record SvgHead(String title, String source, String ids) {}
