/**
 * The window and everything in it. Knows widgets only as {@link firstlayer.widget.Exhibit}; a {@link firstlayer.ui.Host}
 * keeps one of them running.
 */
package firstlayer.ui;
