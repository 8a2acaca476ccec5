<?php
// php wordpress_site.php FOLDER install URL PASSWORD
//                                                  makes the blog, prints an application password
// php wordpress_site.php FOLDER option NAME VALUE  sets what the REST API has no door for
[, $folder, $verb] = $argv;
define('WP_INSTALLING', $verb === 'install');
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";

function set_links(string $structure): void
{
    global $wp_rewrite;
    update_option('permalink_structure', $structure);
    $wp_rewrite->init();
    $wp_rewrite->flush_rules(false);
}

if ($verb === 'install') {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install("The baker's blog", 'owner', 'owner@example.test', true, '', $argv[4]);
    set_links('/%postname%/');
    // Visitors' comments appear at once, until a test says otherwise.
    update_option('comment_previously_approved', '0');
    update_option('comment_moderation', '0');
    update_option('timezone_string', 'Asia/Kolkata');
    wp_delete_comment(1, true);
    $owner = get_user_by('login', 'owner');
    wp_update_user(['ID' => $owner->ID, 'display_name' => 'Ana']);
    echo WP_Application_Passwords::create_new_application_password($owner->ID, ['name' => 'tests'])[0];
} elseif ($argv[3] === 'permalink_structure') {
    set_links($argv[4]);
} else {
    update_option($argv[3], $argv[4]);
}
