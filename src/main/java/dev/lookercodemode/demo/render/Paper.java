package dev.lookercodemode.demo.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes tiles as a PDF: for each its title, a chart and its rows. */
public final class Paper {
  private static final int MOST_ROWS = 25;

  private Paper() {}

  /**
   * A document of panels below a title.
   *
   * @param landscape whether pages lie on their long side
   */
  public static byte[] write(String title, List<Panel> panels, boolean landscape) {
    Rectangle size = landscape ? PageSize.A4.rotate() : PageSize.A4;
    Document document = new Document(size, 36, 36, 36, 36);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfWriter.getInstance(document, out);
      document.open();
      document.addTitle(title);
      document.addProducer();
      document.add(new Paragraph(title, font(Font.BOLD, 18)));
      for (Panel panel : panels) {
        add(document, panel);
      }
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Font font(int style, float size) {
    return FontFactory.getFont(FontFactory.HELVETICA, size, style);
  }

  private static void add(Document document, Panel panel) throws IOException {
    Paragraph heading = new Paragraph(panel.title(), font(Font.BOLD, 13));
    heading.setSpacingBefore(14);
    document.add(heading);
    if (!panel.note().isEmpty()) {
      document.add(new Paragraph(panel.note(), font(Font.NORMAL, 10)));
    }
    if (panel.measure() >= 0) {
      Panel bare = new Panel("", panel.columns(), panel.rows(), "");
      BufferedImage chart = Picture.image("", List.of(bare), 720, 220);
      Image image = Image.getInstance(chart, null);
      image.scaleToFit(500, 160);
      document.add(image);
    }
    if (!panel.columns().isEmpty()) {
      PdfPTable table = new PdfPTable(panel.columns().size());
      table.setWidthPercentage(100);
      table.setHeaderRows(1);
      panel.columns().forEach(c -> table.addCell(new Phrase(c, font(Font.BOLD, 9))));
      for (List<String> row : panel.rows().subList(0, Math.min(MOST_ROWS, panel.rows().size()))) {
        row.forEach(c -> table.addCell(new Phrase(c, font(Font.NORMAL, 9))));
      }
      document.add(table);
    }
  }
}
