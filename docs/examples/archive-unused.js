// Moves every dashboard and Look that nobody has opened for `days` days into one folder, and reports what it moved.
// Constants it takes: days (90), folder_name ("Archive").
const limit = typeof days === 'undefined' ? 90 : days;
const name = typeof folder_name === 'undefined' ? 'Archive' : folder_name;
const before = new Date(Date.now() - limit * 24 * 3600 * 1000).toISOString();

// Never opened means null: then its age is that of the content itself.
const unused = (c) => (c.last_accessed_at ?? c.last_viewed_at ?? c.created_at) < before;
const fields = 'id,title,folder(id,name),created_at,last_accessed_at,last_viewed_at';
const [dashboards, looks, plans, folders] = await Promise.all([
  all_pages('search_dashboards', { deleted: 'false', fields }),
  all_pages('search_looks', { deleted: false, fields }),
  sdk.all_scheduled_plans({ all_users: true, fields: 'id,dashboard_id,look_id,enabled' }),
  sdk.search_folders({ name, parent_id: '1', fields: 'id,name' }),
]);

// What is delivered on a schedule is in use, though nobody opens it.
const scheduled = new Set(plans.flatMap((p) => [p.dashboard_id && `d${p.dashboard_id}`, p.look_id && `l${p.look_id}`]));
const archive = folders[0] ?? (await sdk.create_folder({ name, parent_id: '1' }));

const report = { archive: archive.id, moved: { dashboards: [], looks: [] }, failed: [] };
async function move(kind, prefix, items, send) {
  for (const item of items) {
    if (!unused(item) || scheduled.has(prefix + item.id) || item.folder?.id === archive.id) continue;
    try {
      await send(item);
      report.moved[kind].push({ id: item.id, title: item.title, from: item.folder?.name });
    } catch (e) {
      // A title may already be taken in the archive: say so, and go on.
      report.failed.push({ kind, id: item.id, title: item.title, status: e.status, message: e.message });
    }
  }
}
await move('dashboards', 'd', dashboards, (d) => sdk.move_dashboard(d.id, archive.id));
await move('looks', 'l', looks, (l) => sdk.move_look(l.id, archive.id));
return report;
