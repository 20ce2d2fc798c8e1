/**
 * What a reader may change, declared once: parameters, their values, and the one door through which they change.
 *
 * <p>Text is the one interchange format: {@code rate=0.9&steps=20} is a prose link, a preset, a deep link, a saved state and
 * a test fixture, read and written only here.
 */
package firstlayer.param;
