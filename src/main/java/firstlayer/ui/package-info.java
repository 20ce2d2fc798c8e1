/**
 * The window and everything in it. Knows widgets only as {@link firstlayer.widget.WidgetEntry}; a {@link firstlayer.ui.WidgetSession}
 * keeps one of them running.
 */
package firstlayer.ui;
