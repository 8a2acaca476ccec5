<?php
// What a web server does for WordPress: files as they are, everything else to its front door.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) {
    return false;
}
$front = is_dir($file) && is_file("$file/index.php") ? rtrim($file, '/') : $_SERVER['DOCUMENT_ROOT'];
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
chdir($front);
require "$front/index.php";
