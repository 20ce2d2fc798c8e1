/** TeX formulas to outlines: what is allowed in one, how it is laid out, and one outline for each role. No JavaFX. */
package firstlayer.ui.prose.tex;
