/** The window: rail, note, picture, status bar, and the keys that reach them. */
package firstlayer.ui.shell;
