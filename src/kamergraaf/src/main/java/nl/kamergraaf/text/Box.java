package nl.kamergraaf.text;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param x      distance from the left edge
 * @param y      distance of the upper side from the top edge
 * @param width  extent to the right
 * @param height extent downwards
 */
public record Box(float x, float y, float width, float height) {

    /** Returns the smallest box that covers both. */
    public Box union(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        float right = Math.max(x + width, other.x + other.width);
        float bottom = Math.max(y + height, other.y + other.height);
        return new Box(left, top, right - left, bottom - top);
    }
}
