package dev.lookercodemode.demo.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws tiles as an image: bars where there is a number, else the rows as text. */
public final class Picture {
  private static final Color INK = new Color(0x26_2d_33);
  private static final Color BAR = new Color(0x10_7b_d0);
  private static final int LINE = 16;
  private static final int MARGIN = 12;

  private final Graphics2D pen;

  private Picture(Graphics2D pen) {
    this.pen = pen;
  }

  /**
   * An image of panels in a grid below a title.
   *
   * @param format png or jpg
   */
  public static byte[] draw(
      String title, List<Panel> panels, int width, int height, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image(title, panels, width, height), format, out)) {
        throw new IllegalArgumentException("no images of format " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage image(String title, List<Panel> panels, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
      new Picture(pen).draw(title, panels, width, height);
    } finally {
      pen.dispose();
    }
    return image;
  }

  private void draw(String title, List<Panel> panels, int width, int height) {
    int top = title.isEmpty() ? 0 : 2 * LINE;
    pen.setColor(INK);
    pen.drawString(title, MARGIN, LINE);
    int across = panels.size() > 1 && width > 500 ? 2 : 1;
    int down = Math.max(1, (panels.size() + across - 1) / across);
    for (int i = 0; i < panels.size(); i++) {
      int w = width / across;
      int h = (height - top) / down;
      draw(panels.get(i), i % across * w + MARGIN, top + i / across * h, w - 2 * MARGIN, h);
    }
  }

  private void draw(Panel panel, int x, int y, int width, int height) {
    pen.setColor(INK);
    pen.drawString(panel.title(), x, y + LINE);
    int top = y + LINE + 6;
    if (!panel.note().isEmpty()) {
      pen.drawString(panel.note(), x, top + LINE);
      top += LINE;
    }
    int measure = panel.measure();
    int fit = Math.max(0, (height - (top - y) - 6) / LINE);
    int shown = Math.min(fit, panel.rows().size());
    double most = 0;
    for (List<String> row : panel.rows().subList(0, shown)) {
      most = Math.max(most, measure < 0 ? 0 : Panel.number(row.get(measure)));
    }
    for (int i = 0; i < shown; i++) {
      List<String> row = panel.rows().get(i);
      int line = top + i * LINE;
      if (measure >= 0 && most > 0) {
        int left = width * 2 / 5;
        pen.setColor(BAR);
        double share = Math.max(0, Panel.number(row.get(measure))) / most;
        pen.fillRect(x + left, line + 3, (int) (share * (width - left) * 0.75), LINE - 5);
        pen.setColor(INK);
        pen.drawString(cut(row.getFirst(), left), x, line + 13);
        int end = x + left + (int) (share * (width - left) * 0.75) + 4;
        pen.drawString(row.get(measure), end, line + 13);
      } else {
        pen.drawString(cut(String.join("   ", row), width), x, line + 13);
      }
    }
  }

  private String cut(String text, int width) {
    String shown = text;
    while (shown.length() > 1 && pen.getFontMetrics().stringWidth(shown) > width - 4) {
      shown = shown.substring(0, shown.length() - 1);
    }
    return shown;
  }
}
