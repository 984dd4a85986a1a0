// The official Node client works with the demo instance as it does with a Looker: what it calls answers what its types declare, and
// does what the API says. See demo.mjs.
import { DelimArray } from '@looker/sdk-rtl';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { connectSdk, startDemo, until } from './demo.mjs';

let demo;
let looker;
let api;
let failed = 0;
before(async () => {
  demo = await startDemo();
  looker = connectSdk(demo.settings);
  api = looker.api;
});
after(async () => {
  await demo.stop();
  assert.ok(looker.names.size >= 60, `${looker.names.size} methods`);
  console.log(`sdk-node: ${looker.seen.length} calls of ${looker.names.size} methods, ${failed} failed`);
});

function check(name, body) {
  test(name, async () => {
    try {
      await body();
    } catch (e) {
      failed++;
      throw e;
    }
  });
}

const ids = (list) => list.map((e) => e.id);
const QUERY = { model: 'thelook', view: 'orders', fields: ['orders.status', 'orders.count'], sorts: ['orders.count desc'], limit: '3' };
const NOW_AND_THEN = { crontab: '0 6 * * *', timezone: 'UTC' };

check('logs in, and knows who it is and where', async () => {
  const me = await api.me();
  assert.deepEqual([me.id, typeof me.display_name, me.is_disabled], ['1', 'string', false]);
  assert.ok(me.role_ids.length && me.group_ids.every((id) => typeof id === 'string'));
  assert.deepEqual(Object.keys(await api.me('id,first_name')).sort(), ['first_name', 'id']);
  const versions = await api.versions();
  assert.equal(versions.current_version.version, '4.0');
  const document = await api.api_spec('4.0', 'swagger.json');
  assert.equal(document.swagger, '2.0');
  assert.ok(Object.keys(document.paths).length > 300);
});

check('a wrong key and a wrong token are refused', async () => {
  const wrong = connectSdk({ ...demo.settings, client_secret: 'x' });
  await assert.rejects(wrong.api.me(), /Not found/);
  assert.equal(wrong.last().status, 404);
  const stale = connectSdk(demo.settings);
  stale.sdk.authSession._authToken.setToken({ access_token: 'x', token_type: 'Bearer', expires_in: 3600 });
  const error = await stale.refused(() => stale.api.me(), 401);
  assert.equal(error.message, 'Requires authentication.');
});

check('the workspace belongs to the session', async () => {
  assert.equal((await api.session()).workspace_id, 'production');
  assert.equal((await api.update_session({ workspace_id: 'dev' })).workspace_id, 'dev');
  assert.equal((await connectSdk(demo.settings).api.session()).workspace_id, 'production');
  assert.deepEqual((await api.all_workspaces()).map((w) => w.id).sort(), ['dev', 'production']);
  assert.equal((await api.update_session({ workspace_id: 'production' })).workspace_id, 'production');
  await looker.refused(() => api.update_session({ workspace_id: 'moon' }), 422, ['workspace_id']);
});

check('acts for another user, with that user’s rights', async () => {
  const other = connectSdk(demo.settings);
  await other.api.me(); // the client forgets whom it is to act for unless it is logged in
  await other.sdk.authSession.login('3');
  assert.equal((await other.api.me()).id, '3');
  assert.equal((await other.api.session()).sudo_user_id, '3');
  await other.refused(() => other.api.create_user({ first_name: 'No' }), 403);
  await other.refused(() => other.api.login_user('1'), 403);
  await other.sdk.authSession.logout();
  assert.equal((await other.api.me()).id, '1');
  const token = await api.login_user('2');
  assert.deepEqual([token.token_type, token.expires_in > 3000], ['Bearer', true]);
});

check('users are made, found, changed and deleted', async () => {
  const user = await api.create_user({ first_name: 'Joan', last_name: 'Clarke', is_disabled: false });
  assert.match(user.id, /^\d+$/);
  await looker.refused(() => api.create_user_credentials_email(user.id, {}), 422, ['email']);
  const email = await api.create_user_credentials_email(user.id, { email: 'joan.clarke@example.com' });
  assert.deepEqual([email.email, email.is_disabled], ['joan.clarke@example.com', false]);
  await looker.refused(() => api.create_user_credentials_email(user.id, { email: 'x@example.com' }), 409);
  await looker.refused(() => api.update_user_credentials_email('2', { email: 'joan.clarke@example.com' }), 422, ['email']);
  assert.equal((await api.update_user_credentials_email(user.id, { email: 'jc@example.com' })).email, 'jc@example.com');
  assert.equal((await api.send_user_credentials_email_password_reset(user.id)).email, 'jc@example.com');
  assert.deepEqual(ids(await api.search_users({ email: 'JC@%' })), [user.id]);
  const updated = await api.update_user(user.id, { last_name: null, is_disabled: true });
  assert.deepEqual([updated.first_name, updated.last_name, updated.is_disabled], ['Joan', null, true]);
  assert.deepEqual(ids(await api.search_users({ is_disabled: true, first_name: 'Joan' })), [user.id]);
  assert.equal((await api.user_for_credential('email', 'jc@example.com')).id, user.id);
  await api.delete_user(user.id);
  assert.equal(looker.last().status, 204);
  await looker.refused(() => api.user(user.id), 404);
});

check('lists come in pages', async () => {
  const everyone = ids(await api.all_users({ sorts: 'id' }));
  assert.equal(everyone.length, 40);
  assert.deepEqual(ids(await api.all_users({ sorts: 'id', limit: 7, offset: 7 })), everyone.slice(7, 14));
  assert.deepEqual(ids(await api.all_users({ sorts: 'id', page: 2, per_page: 7 })), everyone.slice(7, 14));
  assert.deepEqual(ids(await api.all_users({ sorts: 'id', limit: 7, offset: 38 })), everyone.slice(38));
  assert.deepEqual(await api.all_users({ limit: 7, offset: 400 }), []);
  const paged = [];
  for (let offset = 0; ; offset += 25) {
    const page = await api.search_dashboards({ fields: 'id,title', sorts: 'title', limit: 25, offset });
    paged.push(...page);
    if (page.length < 25) break;
  }
  assert.equal(new Set(ids(paged)).size, 60);
  assert.deepEqual(
    paged.map((d) => d.title),
    paged.map((d) => d.title).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  );
  await looker.refused(() => api.all_users({ limit: 'many' }), 422, ['limit']);
});

check('searches know wildcards, lists, null, and or', async () => {
  const revenue = await api.search_looks({ title: '%revenue%', fields: 'id,title' });
  assert.ok(revenue.length >= 2 && revenue.every((l) => /revenue/i.test(l.title)));
  assert.deepEqual(ids(await api.search_users({ id: '3,5', sorts: 'id' })), ['3', '5']);
  assert.deepEqual(ids(await api.search_users({ first_name: 'Ada', last_name: 'Hopper' })), []);
  assert.deepEqual(ids(await api.search_users({ first_name: 'Ada', last_name: 'Hopper', filter_or: true, sorts: 'id' })), ['1', '2']);
  assert.equal((await api.search_folders({ name: 'finance' })).length, 1);
  assert.ok((await api.search_content({ terms: 'revenue' })).length >= 2);
});

check('groups and roles give rights, and lists replace', async () => {
  const group = await api.create_group({ name: 'Checkers' });
  await looker.refused(() => api.create_group({ name: 'checkers' }), 422, ['name']);
  assert.equal((await api.add_group_user(group.id, { user_id: '4' })).id, '4');
  assert.deepEqual(ids(await api.all_group_users({ group_id: group.id })), ['4']);
  const permissions = await api.create_permission_set({ name: 'Checking', permissions: ['access_data', 'see_looks'] });
  const models = await api.create_model_set({ name: 'Checked', models: ['thelook'] });
  const role = await api.create_role({ name: 'Checker', permission_set_id: permissions.id, model_set_id: models.id });
  assert.deepEqual(role.permission_set.permissions, ['access_data', 'see_looks']);
  assert.deepEqual(role.model_set.models, ['thelook']);
  assert.deepEqual(ids(await api.set_role_groups(role.id, [group.id])), [group.id]);
  assert.ok(ids(await api.user_roles({ user_id: '4' })).includes(role.id));
  assert.ok(!ids(await api.user_roles({ user_id: '4', direct_association_only: true })).includes(role.id));
  await api.set_user_roles('5', [role.id]);
  assert.deepEqual(ids(await api.user_roles({ user_id: '5', direct_association_only: true })), [role.id]);
  assert.deepEqual((await api.search_groups({ name: 'Check%' }))[0].user_count, 1);
  await api.delete_group_user(group.id, '4');
  assert.deepEqual(await api.all_group_users({ group_id: group.id }), []);
  await api.delete_role(role.id);
  await looker.refused(() => api.role(role.id), 404);
  await looker.refused(() => api.create_role({ name: 'Broken' }), 422, ['permission_set_id', 'model_set_id']);
});

check('of a user attribute the user’s own value goes first, then the group’s, then the default', async () => {
  const attribute = await api.create_user_attribute({ name: 'tier', label: 'Tier', type: 'string', default_value: 'bronze' });
  const value = async () => (await api.user_attribute_user_values({ user_id: '4', user_attribute_ids: new DelimArray([attribute.id]) }))[0];
  assert.deepEqual([(await value()).value, (await value()).source], ['bronze', 'Default']);
  const group = await api.create_group({ name: 'Silver' });
  await api.add_group_user(group.id, { user_id: '4' });
  await api.set_user_attribute_group_values(attribute.id, [{ group_id: group.id, value: 'silver' }]);
  assert.equal((await value()).value, 'silver');
  assert.equal((await api.set_user_attribute_user_value('4', attribute.id, { value: 'gold' })).value, 'gold');
  assert.equal((await value()).value, 'gold');
  await api.delete_user_attribute_user_value('4', attribute.id);
  assert.equal((await value()).value, 'silver');
});

check('a dashboard is built tile by tile, changed, copied, trashed and deleted', async () => {
  const folder = await api.create_folder({ name: 'Checks', parent_id: '1' });
  await looker.refused(() => api.create_folder({ name: 'Checks', parent_id: '1' }), 422, ['name']);
  const query = await api.create_query(QUERY);
  const dashboard = await api.create_dashboard({ title: 'Morning', folder_id: folder.id });
  assert.deepEqual([dashboard.folder.name, dashboard.dashboard_elements, dashboard.deleted], ['Checks', [], false]);
  await looker.refused(() => api.create_dashboard({ title: 'Morning', folder_id: folder.id }), 422, ['title']);
  await looker.refused(() => api.create_dashboard({}), 422, ['title', 'folder_id']);
  await looker.refused(() => api.create_dashboard({ title: 'A', folder_id: folder.id, hidden: 'perhaps' }), 422, ['hidden']);
  const element = await api.create_dashboard_element({ body: { dashboard_id: dashboard.id, type: 'vis', title: 'Orders', query_id: query.id } });
  assert.equal(element.query.id, query.id);
  await api.create_dashboard_element({ body: { dashboard_id: dashboard.id, type: 'text', title_text: 'Notes', body_text: 'None' } });
  await api.create_dashboard_filter({ dashboard_id: dashboard.id, name: 'Status', title: 'Status', type: 'string_filter' });
  const full = await api.dashboard(dashboard.id);
  assert.equal(full.dashboard_elements.length, 2);
  assert.equal(full.dashboard_filters[0].name, 'Status');
  const place = full.dashboard_layouts[0].dashboard_layout_components.find((c) => c.dashboard_element_id === element.id);
  const wide = await api.update_dashboard_layout_component(place.id, { row: 4, column: 0, width: 24, height: 8 });
  assert.deepEqual([wide.row, wide.width, wide.height], [4, 24, 8]);
  assert.equal((await api.update_dashboard_element(element.id, { title: 'All orders' })).title, 'All orders');
  assert.deepEqual(await api.dashboard(dashboard.id, 'title,dashboard_elements(title)'), {
    title: 'Morning',
    dashboard_elements: [{ title: 'All orders' }, { title: null }],
  });
  const copy = await api.copy_dashboard(dashboard.id, '1');
  assert.equal(copy.dashboard_elements.length, 2);
  assert.equal((await api.move_dashboard(copy.id, '4')).folder.id, '4');
  const trashed = await api.update_dashboard(dashboard.id, { deleted: true });
  assert.deepEqual([trashed.deleted, trashed.deleter_id], [true, '1']);
  assert.deepEqual(await api.search_dashboards({ folder_id: folder.id }), []);
  assert.deepEqual(ids(await api.search_dashboards({ folder_id: folder.id, deleted: 'true' })), [dashboard.id]);
  await api.delete_dashboard(dashboard.id);
  await looker.refused(() => api.dashboard(dashboard.id), 404);
  await looker.refused(() => api.dashboard_element(element.id), 404);
  assert.ok(ids(await api.folder_children({ folder_id: '1' })).includes(folder.id));
  await api.delete_folder(folder.id);
});

check('queries answer in each format', async () => {
  const query = await api.create_query(QUERY);
  assert.match(query.id, /^\w{22}$/);
  assert.equal((await api.create_query(QUERY)).id, query.id);
  assert.equal((await api.query_for_slug(query.slug)).id, query.id);
  const run = (result_format, more) => api.run_query({ query_id: query.id, result_format, ...more });
  const rows = await run('json');
  assert.deepEqual(Object.keys(rows[0]), QUERY.fields);
  assert.ok(rows.length === 3 && rows[0]['orders.count'] >= rows[1]['orders.count']);
  assert.equal((await run('json', { limit: 2 })).length, 2);
  const detail = await run('json_detail');
  assert.equal(detail.data[0]['orders.count'].value, rows[0]['orders.count']);
  assert.deepEqual([detail.fields.dimensions[0].name, detail.errors], ['orders.status', []]);
  assert.equal((await run('csv')).trim().split('\n').length, 4);
  assert.match(looker.last().type, /^text\/csv/);
  assert.match(await run('txt'), /\t/);
  assert.match(await run('md'), /^\|/);
  assert.match(await run('html'), /<table/i);
  assert.match(await run('sql'), /^SELECT/);
  assert.equal((await run('png')).slice(1, 4), 'PNG');
  assert.equal(looker.last().type, 'image/png');
  await looker.refused(() => run('gif'), 400);
  assert.deepEqual(await api.run_inline_query({ result_format: 'json', body: QUERY }), rows);
  await looker.refused(() => api.run_inline_query({ result_format: 'json', body: { ...QUERY, view: 'nothing' } }), 404);
  await looker.refused(() => api.run_inline_query({ result_format: 'json', body: { ...QUERY, fields: ['orders.nothing'] } }), 400);
  const wrong = await api.run_inline_query({ result_format: 'json_detail', body: { ...QUERY, fields: ['orders.nothing'] } });
  assert.match(wrong.errors[0].message, /orders\.nothing/);
  await looker.refused(() => api.create_query({ view: 'orders' }), 422, ['model']);
});

check('queries run in the background', async () => {
  const query = await api.create_query(QUERY);
  const task = await api.create_query_task({ body: { query_id: query.id, result_format: 'json' } });
  const done = await until(
    () => api.query_task(task.id),
    (t) => t.status === 'complete',
  );
  assert.ok(done.runtime >= 0);
  assert.equal((await api.query_task_results(task.id)).length, 3);
  assert.ok(Array.isArray(await api.all_running_queries()));
});

check('Looks hold a query, and run it', async () => {
  const query = await api.create_query(QUERY);
  const look = await api.create_look({ title: 'Orders', folder_id: '1', query_id: query.id });
  assert.equal(look.query.view, 'orders');
  assert.equal((await api.run_look({ look_id: look.id, result_format: 'json' })).length, 3);
  assert.equal((await api.update_look(look.id, { deleted: true })).deleted, true);
  await api.delete_look(look.id);
  await looker.refused(() => api.look(look.id), 404);
});

check('SQL Runner runs SQL', async () => {
  const query = await api.create_sql_query({ connection_name: 'thelook_db', sql: 'SELECT COUNT(*) AS "n" FROM "orders"' });
  const [row] = await api.run_sql_query(query.slug, 'json');
  assert.ok(Number(row.n) > 1000);
  assert.equal((await api.sql_query(query.slug)).run_count, 1);
  const drop = await api.create_sql_query({ connection_name: 'thelook_db', sql: 'DROP TABLE "orders"' });
  await looker.refused(() => api.run_sql_query(drop.slug, 'json'), 400);
});

check('renders become a PDF and pictures', async () => {
  const finished = (task) =>
    until(
      () => api.render_task(task.id),
      (t) => !['enqueued_for_query', 'querying', 'enqueued_for_render', 'rendering'].includes(t.status),
    );
  const pdf = await api.create_dashboard_render_task({ dashboard_id: '1', result_format: 'pdf', body: { dashboard_style: 'tiled' }, width: 1200, height: 800 });
  assert.equal(pdf.status, 'enqueued_for_query');
  assert.equal((await finished(pdf)).status, 'success');
  const paper = await api.render_task_results(pdf.id);
  assert.deepEqual([paper.slice(0, 5), paper.trimEnd().slice(-5)], ['%PDF-', '%%EOF']);
  assert.equal(looker.last().type, 'application/pdf');
  const png = await api.create_look_render_task('1', 'png', 640, 480);
  await finished(png);
  const bytes = Buffer.from(await api.render_task_results(png.id), 'binary');
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [640, 480]);
  await looker.refused(() => api.render_task_results('none'), 404);
  await looker.refused(() => api.create_look_render_task('1', 'png', 0, 480), 422, ['width']);
});

check('schedules send to their destinations', async () => {
  const [address] = ['ada.lovelace@example.com'];
  const destination = { type: 'email', format: 'wysiwyg_pdf', address };
  const plan = await api.create_scheduled_plan({ name: 'Daily', dashboard_id: '1', ...NOW_AND_THEN, scheduled_plan_destination: [destination] });
  assert.equal(plan.user_id, '1');
  assert.equal(plan.scheduled_plan_destination[0].address, address);
  assert.ok(Date.parse(plan.next_run_at) > Date.now());
  assert.ok(ids(await api.scheduled_plans_for_dashboard({ dashboard_id: '1', all_users: true })).includes(plan.id));
  assert.equal((await api.update_scheduled_plan(plan.id, { user_id: '2' })).user_id, '2');
  assert.ok(!ids(await api.all_scheduled_plans({})).includes(plan.id));
  assert.ok(ids(await api.all_scheduled_plans({ all_users: true })).includes(plan.id));
  assert.ok((await api.scheduled_plan(plan.id)).scheduled_plan_destination.length === 1);
  const once = await api.scheduled_plan_run_once({ name: 'Now', dashboard_id: '1', scheduled_plan_destination: [destination] });
  assert.equal(once.run_once, true);
  await looker.refused(() => api.create_scheduled_plan({ name: 'None', dashboard_id: '1', ...NOW_AND_THEN }), 422, ['scheduled_plan_destination']);
  await api.delete_scheduled_plan(plan.id);
  await looker.refused(() => api.scheduled_plan(plan.id), 404);
});

check('alerts are made, followed and given to another', async () => {
  const [element] = (await api.dashboard('1')).dashboard_elements.filter((e) => e.query_id);
  const body = {
    comparison_type: 'GREATER_THAN',
    threshold: 5,
    cron: '0 9 * * *',
    owner_id: '1',
    dashboard_element_id: element.id,
    field: { name: 'orders.count', title: 'Orders Count' },
    destinations: [{ destination_type: 'EMAIL', email_address: 'ada.lovelace@example.com' }],
  };
  const alert = await api.create_alert({ ...body, is_public: true });
  assert.equal(alert.threshold, 5);
  await looker.refused(() => api.update_alert(alert.id, { threshold: 9 }), 422, ['comparison_type', 'cron', 'owner_id']);
  assert.equal((await api.update_alert(alert.id, { ...body, owner_id: '2' })).owner_id, '2');
  assert.ok(!ids(await api.search_alerts({})).includes(alert.id));
  assert.ok(ids(await api.search_alerts({ all_owners: true })).includes(alert.id));
  await api.follow_alert(alert.id);
  assert.equal((await api.get_alert(alert.id)).followed, true);
  await api.delete_alert(alert.id);
  await looker.refused(() => api.get_alert(alert.id), 404);
});

check('LookML is described, checked, and changed on a branch', async () => {
  assert.ok((await api.all_lookml_models({})).some((m) => m.name === 'thelook' && m.explores.length === 4));
  const explore = await api.lookml_model_explore({ lookml_model_name: 'thelook', explore_name: 'orders' });
  assert.equal(explore.fields.measures.find((f) => f.name === 'orders.count').type, 'count');
  const { suggestions } = await api.model_fieldname_suggestions({ model_name: 'thelook', view_name: 'orders', field_name: 'orders.status', term: 'comp' });
  assert.deepEqual(suggestions, ['complete']);
  assert.deepEqual(ids(await api.all_projects()), ['thelook']);
  assert.ok((await api.all_project_files('thelook')).some((f) => f.path === 'views/orders.view.lkml'));
  assert.deepEqual((await api.validate_project('thelook')).errors, []);
  await looker.refused(() => api.create_git_branch('thelook', { name: 'check' }), 422, ['workspace_id']);
  await api.update_session({ workspace_id: 'dev' });
  assert.equal((await api.create_git_branch('thelook', { name: 'check' })).name, 'check');
  assert.equal((await api.git_branch('thelook')).name, 'check');
  assert.ok((await api.all_git_branches('thelook')).length >= 3);
  await api.update_session({ workspace_id: 'production' });
  assert.match((await api.content_validation({})).computation_time.toString(), /^[\d.]+$/);
});

check('connections show the database behind them', async () => {
  assert.ok((await api.all_connections()).some((c) => c.name === 'thelook_db'));
  assert.ok((await api.test_connection('thelook_db')).every((t) => t.status === 'success'));
  const [schema] = await api.connection_tables({ connection_name: 'thelook_db' });
  assert.ok(schema.tables.some((t) => t.name === 'orders'));
  await looker.refused(() => api.connection('none'), 404);
});

check('boards and favourites point to content', async () => {
  const board = await api.create_board({ title: 'Checks' });
  const section = await api.create_board_section({ board_id: board.id, title: 'First' });
  const item = await api.create_board_item({ board_section_id: section.id, dashboard_id: '1' });
  assert.equal(item.url, '/dashboards/1');
  assert.deepEqual((await api.board(board.id)).board_sections[0].board_items.map((i) => i.dashboard_id), ['1']);
  const { content_metadata_id } = await api.dashboard('2', 'content_metadata_id');
  const favorite = await api.create_content_favorite({ content_metadata_id });
  assert.equal(favorite.dashboard_id, '2');
  await looker.refused(() => api.create_content_favorite({ content_metadata_id }), 409);
  const access = await api.all_content_metadata_accesses(content_metadata_id);
  assert.ok(Array.isArray(access));
  await api.delete_board(board.id);
  await looker.refused(() => api.board_section(section.id), 404);
});

check('an API key logs its user in', async () => {
  const key = await api.create_user_credentials_api3('2');
  assert.ok(key.client_id && key.client_secret);
  const [listed] = await api.all_user_credentials_api3s('2');
  assert.deepEqual([listed.client_id, listed.client_secret], [key.client_id, undefined]);
  const grace = connectSdk({ ...demo.settings, client_id: key.client_id, client_secret: key.client_secret });
  assert.equal((await grace.api.me()).first_name, 'Grace');
  await api.delete_user_credentials_api3('2', key.id);
  const late = connectSdk({ ...demo.settings, client_id: key.client_id, client_secret: key.client_secret });
  await assert.rejects(late.api.me(), /Not found/);
});

check('what the demo lacks it says', async () => {
  const error = await looker.refused(() => api.all_integration_hubs(), 501);
  assert.match(error.message, /all_integration_hubs/);
});
