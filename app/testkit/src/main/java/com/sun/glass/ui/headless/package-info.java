/**
 * What JavaFX's own headless platform lacks: a screen of any size, modifiers, drags, the wheel.
 * These classes lie in JavaFX's package because it opens itself to nobody else.
 */
package com.sun.glass.ui.headless;
