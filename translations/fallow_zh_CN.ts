<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>About Fallow</source>
            <translation>关于 Fallow</translation>
        </message>
        <message>
            <source>Version %1. Fields rest, computers need not.</source>
            <translation>版本 %1。田地需要休耕，计算机不需要。</translation>
        </message>
        <message>
            <source>The background core now</source>
            <translation>后台核心的现状</translation>
        </message>
        <message>
            <source>Reading the figures</source>
            <translation>正在读取数据</translation>
        </message>
        <message>
            <source>The background core does not answer, so there are no figures.</source>
            <translation>后台核心没有应答，因此没有数据。</translation>
        </message>
        <message>
            <source>This window and the icon now</source>
            <translation>此窗口和图标的现状</translation>
        </message>
        <message>
            <source>This computer does not tell what a process uses.</source>
            <translation>此计算机不提供进程的占用情况。</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Copyright the Fallow authors. Free software under the GNU General Public License, version 3 or any later one; it comes without any warranty.</source>
            <translation>版权归 Fallow 作者所有。自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布；不附带任何担保。</translation>
        </message>
        <message>
            <source>The whole text: %1</source>
            <translation>全文：%1</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>所用组件</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Address %1</source>
            <translation>地址 %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>RLC in wallet</source>
            <translation>钱包中的 RLC</translation>
        </message>
        <message>
            <source>In the contract</source>
            <translation>合约中</translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>手续费用币</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>存入</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取出</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>导出 CSV</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>Address %1</source>
            <translation>地址 %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>名称，仅供您自己看</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>When you use this account, what you earn goes to it and what you pay comes from it. The RLC of the other one stays there.</source>
            <translation>使用此账户后，您的收入进入该账户，付款也从该账户支出。另一个账户的 RLC 留在原处。</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Use this account</source>
            <translation>使用此账户</translation>
        </message>
    </context>
    <context>
        <name>AccountName</name>
        <message>
            <source>Accounts: %1 is in use</source>
            <translation>账户：正在使用 %1</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>One account pays and is paid. What you send, deposit and earn is its money.</source>
            <translation>由一个账户付款和收款。您发送、存入和赚取的都是它的钱。</translation>
        </message>
        <message>
            <source>Worker of this computer</source>
            <translation>此计算机的工作者</translation>
        </message>
        <message>
            <source>Signs unattended work. It can pay nobody but the account in use.</source>
            <translation>为无人值守的工作签名。除正在使用的账户外，它不能向任何人付款。</translation>
        </message>
        <message>
            <source>Collect its earnings</source>
            <translation>收取其收入</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change when earnings are moved</source>
            <translation>更改收入的转移时机</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>添加账户</translation>
        </message>
    </context>
    <context>
        <name>ActivityFoot</name>
        <message>
            <source>Reading your history</source>
            <translation>正在读取您的历史记录</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>还没有任何记录</translation>
        </message>
        <message>
            <source>Search for something else, or show all.</source>
            <translation>请搜索其他内容，或显示全部。</translation>
        </message>
        <message>
            <source>Rewards, payments and moves into the contract will be listed here.</source>
            <translation>奖励、付款以及存入合约的记录将列在这里。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Reading more</source>
            <translation>正在读取更多</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
    </context>
    <context>
        <name>ActivityHead</name>
        <message>
            <source>Wallet</source>
            <translation>钱包</translation>
        </message>
        <message>
            <source>Lock now · %1</source>
            <translation>立即锁定 · %1</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>立即锁定</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>You only watch this address</source>
            <translation>您只是观察此地址</translation>
        </message>
        <message>
            <source>Its key is elsewhere: you see what it earns, but nothing can be sent from here.</source>
            <translation>它的密钥在别处：您能看到它的收入，但不能从这里发送。</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>创建钱包</translation>
        </message>
    </context>
    <context>
        <name>ActivityTop</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合约</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>AddAccountDialog</name>
        <message>
            <source>Add an account</source>
            <translation>添加账户</translation>
        </message>
        <message>
            <source>Where its key comes from</source>
            <translation>其密钥的来源</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>我的助记词</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <source>Bare key</source>
            <translation>裸密钥</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>The next account of your words. The same paper brings it back.</source>
            <translation>由您的助记词生成的下一个账户。同一张纸即可恢复它。</translation>
        </message>
        <message>
            <source>A key file (Web3 Secret Storage, version 3) as geth, ethers and the iExec tools write it.</source>
            <translation>密钥文件（Web3 Secret Storage 第 3 版），即 geth、ethers 和 iExec 工具所写的格式。</translation>
        </message>
        <message>
            <source>You see what the address earns; nothing can be sent from here without its key.</source>
            <translation>您能看到该地址的收入；没有密钥就不能从中发送任何东西。</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep its own backup. Whoever has seen it has the money: a key that was in a message or a file is not safe any more.</source>
            <translation>您的助记词不能恢复此密钥：请另行备份。谁见过它，钱就是谁的：出现在消息或文件里的密钥已不再安全。</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep the file and its password.</source>
            <translation>您的助记词不能恢复此密钥：请保存该文件及其密码。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Type its path, or drop the file here.</source>
            <translation>输入其路径，或把文件拖放到这里。</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>该文件的密码</translation>
        </message>
        <message>
            <source>Private key, 64 hex digits</source>
            <translation>私钥，64 位十六进制数字</translation>
        </message>
        <message>
            <source>I have a copy of this key elsewhere</source>
            <translation>我在别处有此密钥的副本</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>名称，仅供您自己看</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>我的积蓄</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>正在添加</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>添加该账户</translation>
        </message>
    </context>
    <context>
        <name>AddNetworkDialog</name>
        <message>
            <source>Add a network</source>
            <translation>添加网络</translation>
        </message>
        <message>
            <source>What its money is worth</source>
            <translation>其货币的价值</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>练习：不是真钱</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>真钱</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Number of the network (chain id)</source>
            <translation>网络编号（chain id）</translation>
        </message>
        <message>
            <source>Its iExec contract</source>
            <translation>其 iExec 合约</translation>
        </message>
        <message>
            <source>Addresses of its servers, one a line</source>
            <translation>其服务器地址，每行一个</translation>
        </message>
        <message>
            <source>Two or more are safer: they must tell the same.</source>
            <translation>两个或更多更安全：它们的说法必须一致。</translation>
        </message>
        <message>
            <source>https only. Two or more are safer: they must tell the same.</source>
            <translation>仅限 https。两个或更多更安全：它们的说法必须一致。</translation>
        </message>
        <message>
            <source>Asking the servers</source>
            <translation>正在询问服务器</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>Check and add</source>
            <translation>检查并添加</translation>
        </message>
    </context>
    <context>
        <name>AddressBookDialog</name>
        <message>
            <source>Address book</source>
            <translation>地址簿</translation>
        </message>
        <message>
            <source>Search by name or address</source>
            <translation>按名称或地址搜索</translation>
        </message>
        <message>
            <source>Nobody is in the book yet. A payee with a name is chosen, not typed, and cannot be mistyped.</source>
            <translation>地址簿里还没有人。有名称的收款人只需选择而不必输入，因此不会输错。</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>没有匹配的人。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>添加联系人</translation>
        </message>
    </context>
    <context>
        <name>AmountForm</name>
        <message>
            <source>coin</source>
            <translation>币</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>币</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Everything that can be moved</source>
            <translation>所有可转移的</translation>
        </message>
        <message>
            <source>%1 is free to withdraw</source>
            <translation>可取出 %1</translation>
        </message>
        <message>
            <source>%1 in the wallet</source>
            <translation>钱包中有 %1</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>请输入金额</translation>
        </message>
    </context>
    <context>
        <name>AppsCard</name>
        <message>
            <source>By app</source>
            <translation>按应用</translation>
        </message>
        <message>
            <source>No task was paid in these days.</source>
            <translation>这些天没有任务获得付款。</translation>
        </message>
    </context>
    <context>
        <name>AppsPane</name>
        <message>
            <source>While one of the ticked programs runs, every task is frozen.</source>
            <translation>勾选的程序运行期间，所有任务都会被冻结。</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>正在读取列表</translation>
        </message>
        <message>
            <source>No installed programs were found.</source>
            <translation>没有找到已安装的程序。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backed up</source>
            <translation>已备份</translation>
        </message>
        <message>
            <source>Prove that you have them</source>
            <translation>请证明您已记下</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>您的助记词</translation>
        </message>
        <message>
            <source>Back up the wallet</source>
            <translation>备份钱包</translation>
        </message>
        <message>
            <source>Your words are on paper and you have proved it. Payouts to other addresses are open now.</source>
            <translation>您的助记词已写在纸上，您也已证明。现在可以向其他地址付款了。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>我已写下</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>BackupIntro</name>
        <message>
            <source>You will see the words that your keys are made of. Write them on paper, by hand, in their order. Then five of them are asked for.</source>
            <translation>您将看到构成密钥的助记词。请按顺序手写在纸上。随后会询问其中五个。</translation>
        </message>
        <message>
            <source>Whoever sees the words can take everything. Make sure that nobody looks on, no camera either.</source>
            <translation>谁看到助记词就能拿走一切。请确保没有人旁观，也没有摄像头。</translation>
        </message>
        <message>
            <source>Password of the wallet</source>
            <translation>钱包的密码</translation>
        </message>
    </context>
    <context>
        <name>Because</name>
        <message>
            <source>%1 °C; the limit is %2 °C</source>
            <translation>%1 °C；上限为 %2 °C</translation>
        </message>
        <message>
            <source>%1 °C; you chose %2 °C</source>
            <translation>%1 °C；您选择的是 %2 °C</translation>
        </message>
        <message>
            <source>%1 %; the limit is %2 %</source>
            <translation>%1 %；限值为 %2 %</translation>
        </message>
        <message>
            <source>%1 %; you chose %2 %</source>
            <translation>%1 %；您选择的是 %2 %</translation>
        </message>
        <message>
            <source>%1 % of the processor; the limit is %2 %</source>
            <translation>处理器占用 %1 %；限值为 %2 %</translation>
        </message>
        <message>
            <source>%1 GB free; the limit is %2 GB</source>
            <translation>剩余 %1 GB；限值为 %2 GB</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>直到 %1</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Fulfilled: %1</source>
            <translation>已满足：%1</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>缺少：%1</translation>
        </message>
    </context>
    <context>
        <name>ComputerCard</name>
        <message>
            <source>This computer</source>
            <translation>此计算机</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>Add somebody</source>
            <translation>添加联系人</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>地址 %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>“%1” leaves the address book. The payments stay in the history.</source>
            <translation>“%1”将从地址簿中移除。付款记录仍保留在历史中。</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Take out of the book</source>
            <translation>从地址簿移除</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>CreateDialog</name>
        <message>
            <source>Create a wallet</source>
            <translation>创建钱包</translation>
        </message>
        <message>
            <source>The keys are made from random words. You see them when you make the backup; that can wait until the first payout.</source>
            <translation>密钥由随机的词生成。备份时您会看到它们；备份可以等到首次付款之前。</translation>
        </message>
        <message>
            <source>Number of words</source>
            <translation>词数</translation>
        </message>
        <message>
            <source>12 words</source>
            <translation>12 个词</translation>
        </message>
        <message>
            <source>24 words</source>
            <translation>24 个词</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>正在创建</translation>
        </message>
        <message>
            <source>Create the wallet</source>
            <translation>创建该钱包</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message>
            <source>RLC per day</source>
            <translation>每日 RLC</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>Nothing was earned in these days.</source>
            <translation>这些天没有收入。</translation>
        </message>
    </context>
    <context>
        <name>DesktopPane</name>
        <message>
            <source>At login</source>
            <translation>登录时</translation>
        </message>
        <message>
            <source>Start Fallow when I log in</source>
            <translation>登录后启动 Fallow</translation>
        </message>
        <message>
            <source>as an icon, without a window; work itself does not need it</source>
            <translation>仅显示图标，不开窗口；工作本身并不需要它</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>What needs me</source>
            <translation>需要我处理的事</translation>
        </message>
        <message>
            <source>stake at risk, no node, a full disk, no backup of the wallet</source>
            <translation>质押有风险、没有节点、磁盘已满、钱包未备份</translation>
        </message>
        <message>
            <source>Money that came in</source>
            <translation>收到的款项</translation>
        </message>
        <message>
            <source>sent to this wallet by others</source>
            <translation>由他人发送到此钱包</translation>
        </message>
        <message>
            <source>How tasks ended</source>
            <translation>任务的结果</translation>
        </message>
        <message>
            <source>one notification for all of them, brought up to date</source>
            <translation>全部任务合为一条通知，并随时更新</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>正在查找</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>正在解包</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>proven %1, written %2</source>
            <translation>已验证 %1，已写入 %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>The disk is full. It goes on when there is space.</source>
            <translation>磁盘已满。有空间后会继续。</translation>
        </message>
        <message>
            <source>This connection costs by the byte. It goes on with another.</source>
            <translation>此连接按流量计费。换用其他连接后会继续。</translation>
        </message>
        <message>
            <source>Your hours for downloads are not now.</source>
            <translation>现在不在您设定的下载时段内。</translation>
        </message>
        <message>
            <source>What you set aside for this month is used up.</source>
            <translation>您为本月预留的流量已用完。</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>您已暂停。</translation>
        </message>
        <message>
            <source>received %1, proven %2</source>
            <translation>已接收 %1，已验证 %2</translation>
        </message>
        <message>
            <source>, thrown away %1</source>
            <translation>，已丢弃 %1</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>尚未询问</translation>
        </message>
        <message numerus="yes">
            <source>needed by %n task(s)</source>
            <translation>
                <numerusform>%n 个任务需要</numerusform>
            </translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>由您保留</translation>
        </message>
        <message numerus="yes">
            <source>part of %n app(s)</source>
            <translation>
                <numerusform>属于 %n 个应用</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Hide what each place did</source>
            <translation>隐藏各来源的情况</translation>
        </message>
        <message>
            <source>Show what each place did</source>
            <translation>显示各来源的情况</translation>
        </message>
        <message>
            <source>Stop it; what is proven stays</source>
            <translation>停止；已验证的部分会保留</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.</source>
            <translation>当前没有下载。任务需要时才会下载文件；每个字节在使用前都经过验证。</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>正在等待后台核心</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>No download fits.</source>
            <translation>没有符合的下载。</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Restore drill</source>
            <translation>恢复演练</translation>
        </message>
        <message>
            <source>The wallet is backed up. Once in a while, type all the words from your paper: if they are right, they would bring everything back.</source>
            <translation>钱包已备份。请不时按照纸上的内容输入全部助记词：如果正确，它们就能恢复一切。</translation>
        </message>
        <message>
            <source>All your words, in their order</source>
            <translation>您的全部助记词，按顺序</translation>
        </message>
        <message>
            <source>Your paper is right: these words bring this wallet back.</source>
            <translation>您的纸上记录无误：这些词能恢复此钱包。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比对</translation>
        </message>
    </context>
    <context>
        <name>EarnedCard</name>
        <message>
            <source>Earned today</source>
            <translation>今日收入</translation>
        </message>
    </context>
    <context>
        <name>Earnings</name>
        <message numerus="yes">
            <source>RLC in %n day(s)</source>
            <translation>
                <numerusform>%n 天内的 RLC</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <translation>%1 Wh</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>其中暂定 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n 个被拒</numerusform>
            </translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>RLC paid, not yet final on the chain</source>
            <translation>已付的 RLC，在链上尚未最终确定</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>电费</translation>
        </message>
        <message>
            <source>for %1, at your tariff and price</source>
            <translation>用电 %1，按您的电价和币价计</translation>
        </message>
        <message>
            <source>for %1, in the money of your tariff</source>
            <translation>用电 %1，按您的电价所用货币计</translation>
        </message>
        <message>
            <source>estimated; Settings takes what a kWh costs</source>
            <translation>估算值；可在设置中填写每 kWh 的价格</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>of the tasks that are still listed</source>
            <translation>仍列出的任务所用</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>最近 %1 天；最好的一天收入 %2</translation>
        </message>
        <message>
            <source>An app without a name</source>
            <translation>未命名的应用</translation>
        </message>
        <message>
            <source>+%1, a result that others confirmed</source>
            <translation>+%1，结果得到他人证实</translation>
        </message>
        <message>
            <source>−%1, a result that others did not confirm</source>
            <translation>−%1，结果未得到他人证实</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Earnings and reputation</source>
            <translation>收入与信誉</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>导出 CSV</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>收入</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>Provisional, %1 left</source>
            <translation>暂定，还剩 %1</translation>
        </message>
        <message>
            <source>The network refused it.</source>
            <translation>网络拒绝了它。</translation>
        </message>
        <message>
            <source>%1 It said: %2</source>
            <translation>%1 网络的答复：%2</translation>
        </message>
        <message>
            <source>Rejected: result differed from consensus</source>
            <translation>被拒：结果与共识不同</translation>
        </message>
        <message>
            <source>Rejected: stake lost</source>
            <translation>被拒：失去质押</translation>
        </message>
        <message>
            <source>Rejected: fee too low</source>
            <translation>被拒：手续费过低</translation>
        </message>
        <message>
            <source>Rejected: refused by the network</source>
            <translation>被拒：被网络拒绝</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>被拒</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>从 %1 收到</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>发送给 %1</translation>
        </message>
        <message>
            <source>Deposit to contract</source>
            <translation>存入合约</translation>
        </message>
        <message>
            <source>Withdrawal from contract</source>
            <translation>从合约取出</translation>
        </message>
        <message>
            <source>Stake received from %1</source>
            <translation>从 %1 收到质押</translation>
        </message>
        <message>
            <source>Stake sent to %1</source>
            <translation>质押发送给 %1</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Stake locked</source>
            <translation>质押已锁定</translation>
        </message>
        <message>
            <source>Stake released</source>
            <translation>质押已释放</translation>
        </message>
        <message>
            <source>Price paid</source>
            <translation>已付价款</translation>
        </message>
        <message>
            <source>Stake lost</source>
            <translation>失去质押</translation>
        </message>
        <message>
            <source>Price returned</source>
            <translation>退回价款</translation>
        </message>
        <message>
            <source>Coin sent to %1</source>
            <translation>币发送给 %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <translation>对 %1 的调用</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Sent to the network; no block holds it yet.</source>
            <translation>已发送到网络；尚未进入区块。</translation>
        </message>
        <message>
            <source>In a block that the network could still replace.</source>
            <translation>所在区块仍可能被网络替换。</translation>
        </message>
        <message>
            <source>Final: the network does not take it back.</source>
            <translation>最终确定：网络不会再撤回。</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Transaction %1</source>
            <translation>交易 %1</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>复制哈希</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>您的备注</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>取消它</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>加速</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the history</source>
            <translation>导出历史记录</translation>
        </message>
        <message>
            <source>Only the lines that fit the present search and filter are written.</source>
            <translation>只写入符合当前搜索和筛选的行。</translation>
        </message>
        <message>
            <source>Every line of the history is written.</source>
            <translation>写入历史记录的所有行。</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV，供电子表格使用</translation>
        </message>
        <message>
            <source>JSON, for programs</source>
            <translation>JSON，供程序使用</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>写入文件</translation>
        </message>
    </context>
    <context>
        <name>ExportEarningsDialog</name>
        <message>
            <source>Export the earnings</source>
            <translation>导出收入</translation>
        </message>
        <message>
            <source>Every reward and every lost stake of the wallet's history is written as CSV, for spreadsheets.</source>
            <translation>把钱包历史中的每笔奖励和每笔失去的质押写成 CSV，供电子表格使用。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>写入文件</translation>
        </message>
    </context>
    <context>
        <name>ExportKeyDialog</name>
        <message>
            <source>Export the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>The key of “%1” goes into a file that other wallets can open: Web3 Secret Storage, version 3.</source>
            <translation>“%1”的密钥将写入其他钱包也能打开的文件：Web3 Secret Storage 第 3 版。</translation>
        </message>
        <message>
            <source>Whoever has the file and its password has the money of this account. The password cannot be found again.</source>
            <translation>谁拥有该文件及其密码，谁就拥有此账户的钱。密码无法找回。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>该文件的密码</translation>
        </message>
        <message>
            <source>Password of the wallet, once more</source>
            <translation>再次输入钱包的密码</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>正在写入</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>写入文件</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A wallet holds the keys to your RLC. They stay on this computer; nobody else has a copy, and nobody can bring them back for you.</source>
            <translation>钱包保管您的 RLC 的密钥。它们留在此计算机上；别人没有副本，也没有人能替您找回。</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>创建钱包</translation>
        </message>
        <message>
            <source>New keys, sealed by this computer's keyring. You write down twelve words before the first payout.</source>
            <translation>新密钥，由此计算机的密钥环密封。首次付款之前，您要写下十二个词。</translation>
        </message>
        <message>
            <source>New keys, sealed by a password of yours. You write down twelve words before the first payout.</source>
            <translation>新密钥，由您自己的密码密封。首次付款之前，您要写下十二个词。</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Restore from words</source>
            <translation>用助记词恢复</translation>
        </message>
        <message>
            <source>You have 12 or 24 words on paper, from Fallow or from another wallet.</source>
            <translation>您有写在纸上的 12 或 24 个词，来自 Fallow 或其他钱包。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>Your key stays elsewhere, on a hardware wallet for example. Earn to its address and see what arrives.</source>
            <translation>您的密钥留在别处，例如硬件钱包上。收入进入它的地址，您可以查看到账情况。</translation>
        </message>
        <message>
            <source>Watch an address</source>
            <translation>观察一个地址</translation>
        </message>
    </context>
    <context>
        <name>GiveBackDialog</name>
        <message>
            <source>Give this task back?</source>
            <translation>要交还此任务吗？</translation>
        </message>
        <message>
            <source>The pool gives it to another computer. What was computed so far is lost and not paid; no stake is lost.</source>
            <translation>工作池会把它交给另一台计算机。已计算的部分作废且不付款；不会失去质押。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留它</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>交还</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>no block seen yet</source>
            <translation>尚未看到区块</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>区块 %1</translation>
        </message>
        <message>
            <source>%1 · %2 ago</source>
            <translation>%1 · %2前</translation>
        </message>
        <message>
            <source>pool %1 · not connected</source>
            <translation>工作池 %1 · 未连接</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>工作池 %1</translation>
        </message>
        <message>
            <source>pool %1 · %2 workers</source>
            <translation>工作池 %1 · %2 个工作者</translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>其中暂定 %1</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>最近 %1 天；最好的一天收入 %2</translation>
        </message>
        <message>
            <source>%1 finished today, %2 rejected, %3 at stake</source>
            <translation>今日完成 %1，被拒 %2，质押 %3</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>%1 of %2 cores allowed</source>
            <translation>已用 %1 个，允许 %2 个核心</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>%1 used, %2 free</source>
            <translation>已用 %1，剩余 %2</translation>
        </message>
        <message>
            <source>Download today</source>
            <translation>今日下载</translation>
        </message>
        <message>
            <source>Not read from the network yet.</source>
            <translation>尚未从网络读取。</translation>
        </message>
        <message>
            <source>on-chain score
no result judged yet</source>
            <translation>链上评分
尚无结果被评判</translation>
        </message>
        <message>
            <source>on-chain score
%1 of %2 results accepted</source>
            <translation>链上评分
%2 个结果中 %1 个被接受</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>练习：不是真钱</translation>
        </message>
        <message>
            <source>no pool joined</source>
            <translation>未加入工作池</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>未能成功</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message>
            <source>Each source says what it sees now. One that cannot tell here is absent and decides nothing.</source>
            <translation>每个来源都说明它现在看到的情况。在此无法判断的来源视为不存在，不参与决定。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>LoadingPane</name>
        <message>
            <source>Reading the wallet</source>
            <translation>正在读取钱包</translation>
        </message>
    </context>
    <context>
        <name>LockedPane</name>
        <message>
            <source>The wallet is locked</source>
            <translation>钱包已锁定</translation>
        </message>
        <message>
            <source>Work goes on: this computer's worker key stays usable, and it can pay nobody but you.</source>
            <translation>工作继续：此计算机的工作者密钥仍然可用，而且它只能向您付款。</translation>
        </message>
        <message>
            <source>Work waits, too: this computer's worker key is locked with it.</source>
            <translation>工作也在等待：此计算机的工作者密钥随钱包一同锁定。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>This computer's keyring holds the key to it.</source>
            <translation>此计算机的密钥环保存着它的密钥。</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>正在解锁</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>地址 %1</translation>
        </message>
    </context>
    <context>
        <name>LogCard</name>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Read the log again</source>
            <translation>重新读取日志</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
    </context>
    <context>
        <name>LookAlike</name>
        <message>
            <source>This looks like an address you know, but it is another one. Such addresses are made to deceive.</source>
            <translation>它看起来像您认识的地址，却是另一个。这类地址是为欺骗而造的。</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>输入的</translation>
        </message>
        <message>
            <source>known</source>
            <translation>认识的</translation>
        </message>
        <message>
            <source>I have compared every letter; I mean the address I typed</source>
            <translation>我已逐个字母比对；我要的就是输入的地址</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 RLC</source>
            <translation>%1 RLC</translation>
        </message>
        <message>
            <source>under %1</source>
            <translation>不足 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>coin</source>
            <translation>币</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>地址簿</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>签署消息</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>收取工作者的收入</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
    </context>
    <context>
        <name>NetworkBox</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>This network is only to look at: nothing is sent there.</source>
            <translation>此网络仅供查看：不会向其发送任何东西。</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool, and what you pay and stake from then on is real money.</source>
            <translation>使用它后，此计算机将离开所在工作池，从此您支付和质押的都是真钱。</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool. What is paid there is worth nothing: it is for practice.</source>
            <translation>使用它后，此计算机将离开所在工作池。那里支付的东西没有价值：仅供练习。</translation>
        </message>
        <message>
            <source>“%1” leaves the list. You can add it again.</source>
            <translation>“%1”将从列表移除。您可以再次添加。</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>从列表移除</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>使用此网络</translation>
        </message>
    </context>
    <context>
        <name>NetworksDialog</name>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Work, payments and history are of one network at a time. Your keys and accounts are the same on all of them.</source>
            <translation>工作、付款和历史一次只属于一个网络。您的密钥和账户在所有网络上都相同。</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>正在读取列表</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>添加网络</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Strength of the password: %1</source>
            <translation>密码强度：%1</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>奖励，RLC</translation>
        </message>
    </context>
    <context>
        <name>NowRow</name>
        <message>
            <source>not paid yet</source>
            <translation>尚未付款</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Recovery words of a Fallow wallet</source>
            <translation>Fallow 钱包的恢复助记词</translation>
        </message>
        <message>
            <source>Write each word on its line, by hand. Whoever has this page has the money: keep it where you keep your passport, never photograph it, and type it nowhere but into a wallet you trust.</source>
            <translation>请把每个词手写在对应的行上。谁有这张纸，谁就有这笔钱：请像护照一样保管，切勿拍照，除您信任的钱包外切勿在任何地方输入。</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>A page with numbered empty lines helps to write them clearly.</source>
            <translation>带编号空行的纸有助于清楚地书写。</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>保存此页</translation>
        </message>
        <message>
            <source>Open to print</source>
            <translation>打开以打印</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>Too short</source>
            <translation>太短</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four plain words are better.</source>
            <translation>至少使用 8 个字符；四个普通的词更好。</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>容易猜到</translation>
        </message>
        <message>
            <source>Add another word or two.</source>
            <translation>再加一两个词。</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>尚可</translation>
        </message>
        <message>
            <source>One more word would make it good.</source>
            <translation>再加一个词就好了。</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>好</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide what is typed</source>
            <translation>隐藏输入内容</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>显示输入内容</translation>
        </message>
    </context>
    <context>
        <name>PayeeForm</name>
        <message>
            <source>To</source>
            <translation>收款人</translation>
        </message>
        <message>
            <source>Address, payment link, or a name from your address book</source>
            <translation>地址、付款链接或地址簿中的名称</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>支付 %1</translation>
        </message>
    </context>
    <context>
        <name>PaymentDialog</name>
        <message>
            <source>Deposit into the contract</source>
            <translation>存入合约</translation>
        </message>
        <message>
            <source>Withdraw from the contract</source>
            <translation>从合约取出</translation>
        </message>
        <message>
            <source>Claim an overdue task</source>
            <translation>索回逾期任务</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>收取工作者的收入</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>加速</translation>
        </message>
        <message>
            <source>Cancel a transaction</source>
            <translation>取消交易</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>签名前请检查</translation>
        </message>
        <message>
            <source>Asking the network what it would do</source>
            <translation>正在询问网络其效果</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>重新准备</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Sign and send all the same</source>
            <translation>仍然签名并发送</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>签名并发送</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>A link filled this in: whoever made it chose the payee and the amount. Nothing is sent until you have read it and signed.</source>
            <translation>这是由链接填写的：收款人和金额由链接的制作者选定。在您阅读并签名之前不会发送任何东西。</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1，最多 %2</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>最晚到 %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>正在验证</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>正在计算</translation>
        </message>
        <message>
            <source>Contributing</source>
            <translation>正在贡献</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>等待其他计算机</translation>
        </message>
        <message>
            <source>Revealing</source>
            <translation>正在揭示</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>正在上传</translation>
        </message>
        <message>
            <source>Waiting for payment</source>
            <translation>等待付款</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已交还</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>被拒</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Checking the deal</source>
            <translation>正在检查协议</translation>
        </message>
        <message>
            <source>Comparing hashes</source>
            <translation>正在比对哈希</translation>
        </message>
        <message>
            <source>Sending the fingerprint of the result</source>
            <translation>正在发送结果的指纹</translation>
        </message>
        <message>
            <source>Not contributing yet</source>
            <translation>尚未参与</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Ready, no work right now</source>
            <translation>就绪，目前没有工作</translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>有事需要您处理</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <source>How much to give</source>
            <translation>提供多少</translation>
        </message>
    </context>
    <context>
        <name>ProbePane</name>
        <message>
            <source>What the sandbox needs of this computer, tried and not guessed.</source>
            <translation>沙箱对此计算机的要求，均经实测而非猜测。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <source>X-ray…</source>
            <translation>透视…</translation>
        </message>
        <message>
            <source>Everything is being tried.</source>
            <translation>正在逐项测试。</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 core-s</source>
            <translation>%1 核·秒</translation>
        </message>
        <message>
            <source>%1 core-min</source>
            <translation>%1 核·分钟</translation>
        </message>
        <message>
            <source>%1 core-h</source>
            <translation>%1 核·小时</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
        </message>
    </context>
    <context>
        <name>QuizForm</name>
        <message>
            <source>Read these words from your paper and type them.</source>
            <translation>请从纸上读出这些词并输入。</translation>
        </message>
        <message>
            <source>Word number %1</source>
            <translation>第 %1 个词</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Something about this catalog is not right.</source>
            <translation>此目录有些地方不对。</translation>
        </message>
        <message>
            <source>What you had before stays in use.</source>
            <translation>继续使用您之前已有的内容。</translation>
        </message>
        <message>
            <source>The catalog's server cannot be reached.</source>
            <translation>无法连接目录的服务器。</translation>
        </message>
        <message>
            <source>Try again later; what you have stays in use.</source>
            <translation>请稍后重试；您已有的内容继续使用。</translation>
        </message>
        <message>
            <source>A catalog's address begins with https and has no login in it.</source>
            <translation>目录的地址以 https 开头，且不含登录信息。</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>请检查地址。</translation>
        </message>
        <message>
            <source>There is no catalog at this address any more.</source>
            <translation>此地址上已没有目录。</translation>
        </message>
        <message>
            <source>Ask its curators where it went.</source>
            <translation>请询问其策展人它去了哪里。</translation>
        </message>
        <message>
            <source>This is not the catalog you chose: its first keys are others.</source>
            <translation>这不是您选择的目录：它最初的密钥不同。</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its curators before you trust it.</source>
            <translation>信任之前，请与其策展人核对指纹。</translation>
        </message>
        <message>
            <source>Somebody shows other keys for this catalog than those you know.</source>
            <translation>有人为此目录出示了与您所知不同的密钥。</translation>
        </message>
        <message>
            <source>Do not trust it; tell its curators.</source>
            <translation>不要信任它；请告知其策展人。</translation>
        </message>
        <message>
            <source>Keys of this catalog are missing between two versions.</source>
            <translation>此目录在两个版本之间缺少密钥。</translation>
        </message>
        <message>
            <source>Tell its curators.</source>
            <translation>请告知其策展人。</translation>
        </message>
        <message>
            <source>Somebody shows keys of this catalog that were replaced.</source>
            <translation>有人出示了此目录已被替换的密钥。</translation>
        </message>
        <message>
            <source>The keys of this catalog have run out.</source>
            <translation>此目录的密钥已过期。</translation>
        </message>
        <message>
            <source>Its curators have to sign new ones.</source>
            <translation>其策展人必须签署新的密钥。</translation>
        </message>
        <message>
            <source>Not enough curators signed this.</source>
            <translation>签署的策展人不够多。</translation>
        </message>
        <message>
            <source>Wait until they have, or ask them.</source>
            <translation>请等待他们签署，或询问他们。</translation>
        </message>
        <message>
            <source>This key has no part in signing this.</source>
            <translation>此密钥无权参与签署。</translation>
        </message>
        <message>
            <source>Use the key that the catalog lists.</source>
            <translation>请使用目录所列的密钥。</translation>
        </message>
        <message>
            <source>Somebody shows an older state of this catalog.</source>
            <translation>有人出示了此目录较旧的状态。</translation>
        </message>
        <message>
            <source>The newer one you have stays in use.</source>
            <translation>您已有的较新状态继续使用。</translation>
        </message>
        <message>
            <source>There are two different catalogs under one version.</source>
            <translation>同一版本下有两个不同的目录。</translation>
        </message>
        <message>
            <source>Do not trust either before its curators explain it.</source>
            <translation>在其策展人作出解释之前，两者都不要信任。</translation>
        </message>
        <message>
            <source>Nobody has confirmed this catalog lately: something new may be held back.</source>
            <translation>近来没有人确认过此目录：可能有新内容被扣留。</translation>
        </message>
        <message>
            <source>You can look at it; buying asks the chain first.</source>
            <translation>您可以查看；购买前会先询问链。</translation>
        </message>
        <message>
            <source>This catalog is put together from several states.</source>
            <translation>此目录由多个状态拼凑而成。</translation>
        </message>
        <message>
            <source>The state you have stays in use.</source>
            <translation>继续使用您已有的状态。</translation>
        </message>
        <message>
            <source>This catalog's version jumps so far that no honest one could follow.</source>
            <translation>此目录的版本跳跃过大，诚实的目录不可能如此。</translation>
        </message>
        <message>
            <source>Tell its curators: a key may be stolen.</source>
            <translation>请告知其策展人：可能有密钥被盗。</translation>
        </message>
        <message>
            <source>Files of this catalog are not those that were signed.</source>
            <translation>此目录的文件与所签署的不一致。</translation>
        </message>
        <message>
            <source>A warning of this catalog was taken away.</source>
            <translation>此目录的一条警告被撤掉了。</translation>
        </message>
        <message>
            <source>The warning you know stays in force.</source>
            <translation>您所知的警告仍然有效。</translation>
        </message>
        <message>
            <source>The history of this catalog was rewritten.</source>
            <translation>此目录的历史被改写了。</translation>
        </message>
        <message>
            <source>The state you have stays in use; ask its curators.</source>
            <translation>继续使用您已有的状态；请询问其策展人。</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day behind.</source>
            <translation>此计算机的时钟慢了一天以上。</translation>
        </message>
        <message>
            <source>Set it, then try again.</source>
            <translation>请调准时钟，然后重试。</translation>
        </message>
        <message>
            <source>The catalog's server sends far more than a catalog needs.</source>
            <translation>目录服务器发送的数据远多于目录所需。</translation>
        </message>
        <message>
            <source>A name or text in this entry tries to look like another.</source>
            <translation>此条目的名称或文字企图冒充另一个。</translation>
        </message>
        <message>
            <source>Do not use it.</source>
            <translation>不要使用它。</translation>
        </message>
        <message>
            <source>This entry needs a newer version of Fallow.</source>
            <translation>此条目需要更新版本的 Fallow。</translation>
        </message>
        <message>
            <source>Update, then look again.</source>
            <translation>请更新，然后再看。</translation>
        </message>
        <message>
            <source>The task pays less than the least you work for.</source>
            <translation>该任务的报酬低于您愿意工作的最低值。</translation>
        </message>
        <message>
            <source>Lower your minimum price to take such tasks.</source>
            <translation>降低最低价格即可接受此类任务。</translation>
        </message>
        <message>
            <source>The task runs an app that you refuse.</source>
            <translation>该任务运行您拒绝的应用。</translation>
        </message>
        <message>
            <source>Take the app off your list to allow it.</source>
            <translation>从列表中移除该应用即可允许。</translation>
        </message>
        <message>
            <source>The task comes from somebody you refuse to work for.</source>
            <translation>该任务来自您拒绝为其工作的人。</translation>
        </message>
        <message>
            <source>Take the account off your list to allow it.</source>
            <translation>从列表中移除该账户即可允许。</translation>
        </message>
        <message>
            <source>The task uses a dataset that you refuse.</source>
            <translation>该任务使用您拒绝的数据集。</translation>
        </message>
        <message>
            <source>Take the dataset off your list to allow it.</source>
            <translation>从列表中移除该数据集即可允许。</translation>
        </message>
        <message>
            <source>The task may take longer than you allow.</source>
            <translation>该任务可能超过您允许的时长。</translation>
        </message>
        <message>
            <source>Allow longer tasks to take it.</source>
            <translation>允许更长的任务即可接受。</translation>
        </message>
        <message>
            <source>The task needs more memory than this computer may give.</source>
            <translation>该任务所需内存超过此计算机可提供的。</translation>
        </message>
        <message>
            <source>Allow more memory, or leave such tasks to others.</source>
            <translation>允许更多内存，或把此类任务留给别人。</translation>
        </message>
        <message>
            <source>The task needs more disk space than this computer may give.</source>
            <translation>该任务所需磁盘空间超过此计算机可提供的。</translation>
        </message>
        <message>
            <source>Allow more disk space, or leave such tasks to others.</source>
            <translation>允许更多磁盘空间，或把此类任务留给别人。</translation>
        </message>
        <message>
            <source>The task needs a graphics card that computes.</source>
            <translation>该任务需要可计算的显卡。</translation>
        </message>
        <message>
            <source>The task needs a processor with a trusted enclave.</source>
            <translation>该任务需要带可信飞地的处理器。</translation>
        </message>
        <message>
            <source>At most 300 apps, datasets and accounts can be refused, 256 of a kind.</source>
            <translation>最多可拒绝 300 个应用、数据集和账户，每类最多 256 个。</translation>
        </message>
        <message>
            <source>Take some off the list.</source>
            <translation>请从列表中移除一些。</translation>
        </message>
        <message>
            <source>The order is for no task at all.</source>
            <translation>该订单不对应任何任务。</translation>
        </message>
        <message>
            <source>Sign one for a task or more.</source>
            <translation>请签署一个对应至少一个任务的订单。</translation>
        </message>
        <message>
            <source>All tasks of the order are taken.</source>
            <translation>该订单的所有任务都已被占用。</translation>
        </message>
        <message>
            <source>Choose another offer.</source>
            <translation>请选择其他报价。</translation>
        </message>
        <message>
            <source>Who signed the order has cancelled it.</source>
            <translation>签署者已取消该订单。</translation>
        </message>
        <message>
            <source>What the order offers is not registered on the network.</source>
            <translation>订单所提供的内容未在网络上登记。</translation>
        </message>
        <message>
            <source>Check that the order and the network belong together.</source>
            <translation>请检查订单与网络是否对应。</translation>
        </message>
        <message>
            <source>The order is not signed by the owner of what it offers.</source>
            <translation>订单未由其所提供内容的所有者签署。</translation>
        </message>
        <message>
            <source>Choose another offer, or sign it with the owner's key.</source>
            <translation>请选择其他报价，或用所有者的密钥签署。</translation>
        </message>
        <message>
            <source>Who signed the order has less free stake than it would lock.</source>
            <translation>签署者的可用质押少于该订单将锁定的数额。</translation>
        </message>
        <message>
            <source>Deposit more RLC, or offer fewer tasks.</source>
            <translation>请存入更多 RLC，或提供较少任务。</translation>
        </message>
        <message>
            <source>A signer can show at most 50 open orders of a kind.</source>
            <translation>一个签署者每类最多可展示 50 个未成交订单。</translation>
        </message>
        <message>
            <source>Withdraw some first.</source>
            <translation>请先撤回一些。</translation>
        </message>
        <message>
            <source>The market does not know this order.</source>
            <translation>市场不认识此订单。</translation>
        </message>
        <message>
            <source>The market's server gave an answer that makes no sense.</source>
            <translation>市场服务器给出了无意义的应答。</translation>
        </message>
        <message>
            <source>If it stays so, choose another server.</source>
            <translation>如果一直如此，请选择其他服务器。</translation>
        </message>
        <message>
            <source>The market's server refused this.</source>
            <translation>市场服务器拒绝了此请求。</translation>
        </message>
        <message>
            <source>The log has its words.</source>
            <translation>日志中有其原话。</translation>
        </message>
        <message>
            <source>The rule is not written in the language of rules.</source>
            <translation>该规则不是用规则语言写成的。</translation>
        </message>
        <message>
            <source>The log says at which character.</source>
            <translation>日志指出了出错的字符位置。</translation>
        </message>
        <message>
            <source>Something of the marketplace is not as it must be.</source>
            <translation>市场中有些内容不合要求。</translation>
        </message>
        <message>
            <source>Check what was entered; the log has the details.</source>
            <translation>请检查输入的内容；日志中有详情。</translation>
        </message>
        <message>
            <source>Tasks are computing in a sealed sandbox.</source>
            <translation>任务正在封闭的沙箱中计算。</translation>
        </message>
        <message>
            <source>This computer has not joined a pool, so nobody sends it work.</source>
            <translation>此计算机没有加入工作池，因此没有人给它派发工作。</translation>
        </message>
        <message>
            <source>Join one with: fallow-cli pool join URL ADDRESS</source>
            <translation>用此命令加入：fallow-cli pool join URL ADDRESS</translation>
        </message>
        <message>
            <source>The pool has no waiting task that fits this computer.</source>
            <translation>工作池中没有适合此计算机的待办任务。</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow keeps asking.</source>
            <translation>无需操作：Fallow 会继续询问。</translation>
        </message>
        <message>
            <source>You paused the work. Every process of a task is frozen in memory.</source>
            <translation>您已暂停工作。任务的每个进程都冻结在内存中。</translation>
        </message>
        <message>
            <source>Press Resume to go on.</source>
            <translation>按“继续”即可恢复。</translation>
        </message>
        <message>
            <source>You put the work off for a while. Tasks are frozen in memory.</source>
            <translation>您把工作推迟了一会儿。任务冻结在内存中。</translation>
        </message>
        <message>
            <source>It goes on by itself; Resume starts it now.</source>
            <translation>到时会自动继续；按“继续”可立即开始。</translation>
        </message>
        <message>
            <source>Work can be put off by one minute to one week.</source>
            <translation>工作可推迟一分钟到一周。</translation>
        </message>
        <message>
            <source>Choose another time.</source>
            <translation>请选择其他时间。</translation>
        </message>
        <message>
            <source>Fallow waits for the pool and the network to answer.</source>
            <translation>Fallow 正在等待工作池和网络的应答。</translation>
        </message>
        <message>
            <source>Nothing to do: it tries again by itself.</source>
            <translation>无需操作：它会自动重试。</translation>
        </message>
        <message>
            <source>The background core does not work right now.</source>
            <translation>后台核心目前无法工作。</translation>
        </message>
        <message>
            <source>Look at the checklist below.</source>
            <translation>请看下面的清单。</translation>
        </message>
        <message>
            <source>The pool gave an answer that makes no sense.</source>
            <translation>工作池给出了无意义的应答。</translation>
        </message>
        <message>
            <source>If it stays so, tell the pool's owner or choose another pool.</source>
            <translation>如果一直如此，请告知工作池的所有者或选择其他工作池。</translation>
        </message>
        <message>
            <source>The pool does not answer.</source>
            <translation>工作池没有应答。</translation>
        </message>
        <message>
            <source>Check your internet connection; Fallow tries again by itself.</source>
            <translation>请检查网络连接；Fallow 会自动重试。</translation>
        </message>
        <message>
            <source>The server at this address belongs to another pool than the one you meant.</source>
            <translation>此地址的服务器属于另一个工作池，不是您要的那个。</translation>
        </message>
        <message>
            <source>Compare the pool's address with the one its owner published.</source>
            <translation>请将工作池地址与其所有者公布的地址比对。</translation>
        </message>
        <message>
            <source>This pool is not registered on the network.</source>
            <translation>此工作池未在网络上登记。</translation>
        </message>
        <message>
            <source>Check that the pool and the network belong together.</source>
            <translation>请检查工作池与网络是否对应。</translation>
        </message>
        <message>
            <source>Your free stake is lower than one task of this pool needs.</source>
            <translation>您的可用质押低于此工作池一个任务所需。</translation>
        </message>
        <message>
            <source>Deposit more RLC for this computer.</source>
            <translation>请为此计算机存入更多 RLC。</translation>
        </message>
        <message>
            <source>This pool admits only computers on its list.</source>
            <translation>此工作池只接纳其名单上的计算机。</translation>
        </message>
        <message>
            <source>Ask the pool's owner to add this computer's address.</source>
            <translation>请让工作池所有者加入此计算机的地址。</translation>
        </message>
        <message>
            <source>The pool asks to be left alone for a while.</source>
            <translation>工作池要求暂时不要打扰。</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow asks again later.</source>
            <translation>无需操作：Fallow 稍后再询问。</translation>
        </message>
        <message>
            <source>The pool refused this computer.</source>
            <translation>工作池拒绝了此计算机。</translation>
        </message>
        <message>
            <source>If it stays so, ask the pool's owner or choose another pool.</source>
            <translation>如果一直如此，请询问工作池的所有者或选择其他工作池。</translation>
        </message>
        <message>
            <source>Leaving now would lose the stake of a result that waits to be revealed.</source>
            <translation>现在离开会失去一个等待揭示的结果的质押。</translation>
        </message>
        <message>
            <source>Wait until it is revealed, then leave.</source>
            <translation>请等到揭示之后再离开。</translation>
        </message>
        <message>
            <source>The pool took the task back.</source>
            <translation>工作池收回了该任务。</translation>
        </message>
        <message>
            <source>Nothing to do: no stake is lost.</source>
            <translation>无需操作：没有失去质押。</translation>
        </message>
        <message>
            <source>The pool lags behind the network, so its word is not taken.</source>
            <translation>工作池落后于网络，因此不采信它的说法。</translation>
        </message>
        <message>
            <source>A permission to work was not signed by this pool; it was refused.</source>
            <translation>一份工作许可不是由此工作池签署的，已被拒绝。</translation>
        </message>
        <message>
            <source>If it stays so, leave this pool.</source>
            <translation>如果一直如此，请离开此工作池。</translation>
        </message>
        <message>
            <source>This computer has not joined a pool.</source>
            <translation>此计算机没有加入工作池。</translation>
        </message>
        <message>
            <source>The pool did something this program does not accept.</source>
            <translation>工作池做了本程序不接受的事。</translation>
        </message>
        <message>
            <source>There is no such task on this computer.</source>
            <translation>此计算机上没有这个任务。</translation>
        </message>
        <message>
            <source>Open the list of tasks again.</source>
            <translation>请重新打开任务列表。</translation>
        </message>
        <message>
            <source>The task could not be done as the deal asks.</source>
            <translation>该任务无法按协议的要求完成。</translation>
        </message>
        <message>
            <source>It was given back; nothing to do.</source>
            <translation>它已交还；无需操作。</translation>
        </message>
        <message>
            <source>There is no such run.</source>
            <translation>没有这个运行。</translation>
        </message>
        <message>
            <source>Open the list of runs again.</source>
            <translation>请重新打开运行列表。</translation>
        </message>
        <message>
            <source>This preview was used before or has expired. Nothing was sent.</source>
            <translation>此预览已使用过或已过期。没有发送任何东西。</translation>
        </message>
        <message>
            <source>Prepare the run again.</source>
            <translation>请重新准备该运行。</translation>
        </message>
        <message>
            <source>The run has not finished, so there is no result yet.</source>
            <translation>该运行尚未完成，因此还没有结果。</translation>
        </message>
        <message>
            <source>Wait until it says Completed.</source>
            <translation>请等到显示“已完成”。</translation>
        </message>
        <message>
            <source>The downloaded result is not the one the network agreed on; it was thrown away.</source>
            <translation>下载的结果不是网络所认可的那个，已被丢弃。</translation>
        </message>
        <message>
            <source>Download it again, or from another place.</source>
            <translation>请重新下载，或从别处下载。</translation>
        </message>
        <message>
            <source>There is not enough RLC for this run.</source>
            <translation>RLC 不足以支付此运行。</translation>
        </message>
        <message>
            <source>Add RLC to the wallet, or choose a cheaper offer.</source>
            <translation>请向钱包添加 RLC，或选择更便宜的报价。</translation>
        </message>
        <message>
            <source>The run could not be prepared or fetched.</source>
            <translation>该运行无法准备或取回。</translation>
        </message>
        <message>
            <source>Prepare it again.</source>
            <translation>请重新准备。</translation>
        </message>
        <message>
            <source>These offers cannot be matched. Nothing was signed.</source>
            <translation>这些报价无法撮合。没有签署任何东西。</translation>
        </message>
        <message>
            <source>Choose other offers.</source>
            <translation>请选择其他报价。</translation>
        </message>
        <message>
            <source>No node of the network answers.</source>
            <translation>网络没有节点应答。</translation>
        </message>
        <message>
            <source>No node of the network is up to date.</source>
            <translation>网络没有节点是最新的。</translation>
        </message>
        <message>
            <source>The network's nodes are of another network.</source>
            <translation>这些节点属于另一个网络。</translation>
        </message>
        <message>
            <source>Check the node addresses in the network file.</source>
            <translation>请检查网络文件中的节点地址。</translation>
        </message>
        <message>
            <source>A node told something about the network that it could not show.</source>
            <translation>有节点对网络作出了无法证明的说法。</translation>
        </message>
        <message>
            <source>Fallow asks the other nodes; remove this one if it stays so.</source>
            <translation>Fallow 会询问其他节点；如果一直如此，请移除该节点。</translation>
        </message>
        <message>
            <source>There is not enough coin to pay the network's fees.</source>
            <translation>没有足够的币支付网络手续费。</translation>
        </message>
        <message>
            <source>Send some coin to this computer's address.</source>
            <translation>请向此计算机的地址发送一些币。</translation>
        </message>
        <message>
            <source>The network or one of its nodes gave an answer that cannot be believed.</source>
            <translation>网络或其某个节点给出了不可信的应答。</translation>
        </message>
        <message>
            <source>Nothing was lost; Fallow asks the other nodes and tries again.</source>
            <translation>没有任何损失；Fallow 会询问其他节点并重试。</translation>
        </message>
        <message>
            <source>There is no network of this name or number.</source>
            <translation>没有此名称或编号的网络。</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>请从列表中选择一个。</translation>
        </message>
        <message>
            <source>A network's name has 1 to 60 characters that can be seen.</source>
            <translation>网络名称为 1 到 60 个可见字符。</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>请换一个名称。</translation>
        </message>
        <message>
            <source>There is a network of this name already.</source>
            <translation>已有同名的网络。</translation>
        </message>
        <message>
            <source>The number of a chain is a whole number above zero.</source>
            <translation>链的编号是大于零的整数。</translation>
        </message>
        <message>
            <source>Look it up where the network is described.</source>
            <translation>请在该网络的说明中查找。</translation>
        </message>
        <message>
            <source>The network's contract has no address.</source>
            <translation>网络的合约没有地址。</translation>
        </message>
        <message>
            <source>A network has one to eight servers, each a web address and none twice.</source>
            <translation>网络有一到八个服务器，各为一个网址且不重复。</translation>
        </message>
        <message>
            <source>Check the addresses of its servers.</source>
            <translation>请检查其服务器的地址。</translation>
        </message>
        <message>
            <source>A server's address may not hold a name and a password.</source>
            <translation>服务器地址不得包含用户名和密码。</translation>
        </message>
        <message>
            <source>Take them out of the address.</source>
            <translation>请从地址中去掉它们。</translation>
        </message>
        <message>
            <source>Real money moves on this chain, so it cannot be added for practice.</source>
            <translation>此链上流通的是真钱，不能作为练习添加。</translation>
        </message>
        <message>
            <source>Add it as a network with real money.</source>
            <translation>请作为真钱网络添加。</translation>
        </message>
        <message>
            <source>The coin, the explorer, the time to finality or the first block cannot be right.</source>
            <translation>币、浏览器、最终确定时间或首个区块不可能正确。</translation>
        </message>
        <message>
            <source>Check them, or leave them out.</source>
            <translation>请检查，或留空。</translation>
        </message>
        <message>
            <source>There are as many networks of your own as Fallow keeps.</source>
            <translation>您自己的网络已达 Fallow 可保存的数量。</translation>
        </message>
        <message>
            <source>Remove one first.</source>
            <translation>请先移除一个。</translation>
        </message>
        <message>
            <source>What stands at this address is not iExec's contract.</source>
            <translation>此地址上的不是 iExec 的合约。</translation>
        </message>
        <message>
            <source>Check the address and the number of the chain.</source>
            <translation>请检查地址和链的编号。</translation>
        </message>
        <message>
            <source>The contract uses another RLC than the one known for this network. Fallow does nothing there.</source>
            <translation>该合约使用的 RLC 与此网络已知的不同。Fallow 不会在那里做任何事。</translation>
        </message>
        <message>
            <source>Use another network, or other servers.</source>
            <translation>请使用其他网络或其他服务器。</translation>
        </message>
        <message>
            <source>The servers do not say the same about the contract.</source>
            <translation>各服务器对合约的说法不一致。</translation>
        </message>
        <message>
            <source>Leave out the one that you do not trust.</source>
            <translation>请去掉您不信任的那个。</translation>
        </message>
        <message>
            <source>A network of this name is being added at this moment.</source>
            <translation>正在添加同名的网络。</translation>
        </message>
        <message>
            <source>Wait until its servers have answered.</source>
            <translation>请等待其服务器应答。</translation>
        </message>
        <message>
            <source>The network was not added: that was cancelled.</source>
            <translation>网络未添加：已取消。</translation>
        </message>
        <message>
            <source>No network of this name is being added.</source>
            <translation>没有正在添加的同名网络。</translation>
        </message>
        <message>
            <source>This network came with the program and stays.</source>
            <translation>此网络随程序提供，不能移除。</translation>
        </message>
        <message>
            <source>This network is in use.</source>
            <translation>此网络正在使用中。</translation>
        </message>
        <message>
            <source>Use another one first.</source>
            <translation>请先使用其他网络。</translation>
        </message>
        <message>
            <source>A task of this network is under way.</source>
            <translation>此网络有任务正在进行。</translation>
        </message>
        <message>
            <source>Leave the pool, or wait until it is done.</source>
            <translation>请离开工作池，或等任务完成。</translation>
        </message>
        <message>
            <source>Fallow shows this network but sends nothing there.</source>
            <translation>Fallow 显示此网络，但不向其发送任何东西。</translation>
        </message>
        <message>
            <source>Use another network.</source>
            <translation>请使用其他网络。</translation>
        </message>
        <message>
            <source>A server is of another chain than the one named.</source>
            <translation>有服务器属于另一条链，而非所指定的。</translation>
        </message>
        <message>
            <source>Check the number and the servers.</source>
            <translation>请检查编号和服务器。</translation>
        </message>
        <message>
            <source>Real money needs a server whose address begins with https.</source>
            <translation>真钱需要地址以 https 开头的服务器。</translation>
        </message>
        <message>
            <source>Choose another server.</source>
            <translation>请选择其他服务器。</translation>
        </message>
        <message>
            <source>A server of your own network may not tell about real money.</source>
            <translation>您自己网络中的服务器不得提供有关真钱的信息。</translation>
        </message>
        <message>
            <source>Choose a public server.</source>
            <translation>请选择公共服务器。</translation>
        </message>
        <message>
            <source>The network could not be added or used as it was described.</source>
            <translation>无法按所述添加或使用该网络。</translation>
        </message>
        <message>
            <source>Check its number, its contract and its servers.</source>
            <translation>请检查其编号、合约和服务器。</translation>
        </message>
        <message>
            <source>The app's offer was not signed by the app's owner as it stands.</source>
            <translation>该应用的报价并非由其所有者按此签署。</translation>
        </message>
        <message>
            <source>Fetch the offer anew.</source>
            <translation>请重新获取报价。</translation>
        </message>
        <message>
            <source>The network's contracts would refuse this. Nothing was sent.</source>
            <translation>网络的合约会拒绝此操作。没有发送任何东西。</translation>
        </message>
        <message>
            <source>The task is given back or tried again when it can succeed.</source>
            <translation>任务会被交还，或在可能成功时重试。</translation>
        </message>
        <message>
            <source>Something read from the network is not well formed; it was refused.</source>
            <translation>从网络读到的内容格式不正确，已被拒绝。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be downloaded.</source>
            <translation>磁盘已满，无法再下载。</translation>
        </message>
        <message>
            <source>Free some space; the download goes on where it stopped.</source>
            <translation>请腾出空间；下载会从中断处继续。</translation>
        </message>
        <message>
            <source>A download is not the file the deal names; it was thrown away.</source>
            <translation>下载的不是协议所指定的文件，已被丢弃。</translation>
        </message>
        <message>
            <source>Nothing to do: such a task is not computed.</source>
            <translation>无需操作：不会计算此类任务。</translation>
        </message>
        <message>
            <source>A server refused to hand over a file of the task.</source>
            <translation>有服务器拒绝交出该任务的文件。</translation>
        </message>
        <message>
            <source>The task is reported as broken to everybody; nothing is lost.</source>
            <translation>任务已向所有人报告为损坏；没有任何损失。</translation>
        </message>
        <message>
            <source>A download failed.</source>
            <translation>下载失败。</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again or the task is given back.</source>
            <translation>无需操作：会重试或交还任务。</translation>
        </message>
        <message>
            <source>The registry that holds the app does not answer.</source>
            <translation>存放应用的镜像库没有应答。</translation>
        </message>
        <message>
            <source>The app's image is not in its registry any more.</source>
            <translation>应用的镜像已不在镜像库中。</translation>
        </message>
        <message>
            <source>Part of the app's image is not what it should be.</source>
            <translation>应用镜像的一部分与应有的不符。</translation>
        </message>
        <message>
            <source>The task was given back; nothing is lost.</source>
            <translation>任务已交还；没有任何损失。</translation>
        </message>
        <message>
            <source>The app's image cannot be used as it is published.</source>
            <translation>应用的镜像按其发布的形式无法使用。</translation>
        </message>
        <message>
            <source>Nothing to do: the task is given back.</source>
            <translation>无需操作：任务会被交还。</translation>
        </message>
        <message>
            <source>A server did not answer as it should.</source>
            <translation>有服务器的应答不正常。</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>请检查网络连接。</translation>
        </message>
        <message>
            <source>The program that downloads stopped or was refused something.</source>
            <translation>下载程序已停止，或其请求被拒。</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again when needed.</source>
            <translation>无需操作：需要时会重新启动。</translation>
        </message>
        <message>
            <source>The task wanted more memory than this computer gives to one.</source>
            <translation>该任务想要的内存超过此计算机给单个任务的数量。</translation>
        </message>
        <message>
            <source>Nothing to do: the task was given back.</source>
            <translation>无需操作：任务已交还。</translation>
        </message>
        <message>
            <source>The task wrote more results than it may.</source>
            <translation>该任务写入的结果超过了允许的量。</translation>
        </message>
        <message>
            <source>The disk is nearly full, so no task may write to it.</source>
            <translation>磁盘几乎已满，因此任务不得写入。</translation>
        </message>
        <message>
            <source>Make room on the disk; 2 GB are kept free for you.</source>
            <translation>请在磁盘上腾出空间；会为您保留 2 GB。</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its promises here, so the task does not run.</source>
            <translation>沙箱在此无法兑现其保证，因此不运行该任务。</translation>
        </message>
        <message>
            <source>Look at the checklist below for what is missing.</source>
            <translation>请在下面的清单中查看缺少什么。</translation>
        </message>
        <message>
            <source>The task's sandbox could not be started or ended early.</source>
            <translation>任务的沙箱无法启动或提前结束。</translation>
        </message>
        <message>
            <source>The pool and this computer did not agree on a step of the task.</source>
            <translation>工作池与此计算机对任务的某一步不一致。</translation>
        </message>
        <message>
            <source>Nothing to do: the task goes on or is given back.</source>
            <translation>无需操作：任务会继续或交还。</translation>
        </message>
        <message>
            <source>The task's output is not what a result may be.</source>
            <translation>任务的输出不符合结果的要求。</translation>
        </message>
        <message>
            <source>Another background core uses the same data folder.</source>
            <translation>另一个后台核心正在使用同一数据文件夹。</translation>
        </message>
        <message>
            <source>Stop the other one first.</source>
            <translation>请先停止另一个。</translation>
        </message>
        <message>
            <source>A setting or its file cannot be used as it is.</source>
            <translation>某项设置或其文件无法照此使用。</translation>
        </message>
        <message>
            <source>Correct the value or remove the file to start anew.</source>
            <translation>请更正该值，或删除该文件以重新开始。</translation>
        </message>
        <message>
            <source>Without it no task runs here, and a result that waits to be revealed can miss its deadline.</source>
            <translation>没有它，这里不会运行任何任务，等待揭示的结果也可能错过期限。</translation>
        </message>
        <message>
            <source>Start it with: systemctl --user start fallowd. This window then connects by itself.</source>
            <translation>用此命令启动：systemctl --user start fallowd。此窗口随后会自动连接。</translation>
        </message>
        <message>
            <source>The background core stopped or was restarted.</source>
            <translation>后台核心已停止或已重启。</translation>
        </message>
        <message>
            <source>Nothing to do: this window connects again by itself.</source>
            <translation>无需操作：此窗口会自动重新连接。</translation>
        </message>
        <message>
            <source>The background core is not connected.</source>
            <translation>后台核心未连接。</translation>
        </message>
        <message>
            <source>The window and the background core did not understand each other.</source>
            <translation>窗口与后台核心未能相互理解。</translation>
        </message>
        <message>
            <source>Update both to the same version.</source>
            <translation>请把两者更新到同一版本。</translation>
        </message>
        <message>
            <source>The window and the background core are of different versions.</source>
            <translation>窗口与后台核心的版本不同。</translation>
        </message>
        <message>
            <source>Update Fallow, then start it again.</source>
            <translation>请更新 Fallow，然后重新启动。</translation>
        </message>
        <message>
            <source>The background core refused the request.</source>
            <translation>后台核心拒绝了该请求。</translation>
        </message>
        <message>
            <source>Update Fallow and try again.</source>
            <translation>请更新 Fallow 后重试。</translation>
        </message>
        <message>
            <source>The disk is full, so progress cannot be saved.</source>
            <translation>磁盘已满，无法保存进度。</translation>
        </message>
        <message>
            <source>Free some space; work goes on by itself.</source>
            <translation>请腾出空间；工作会自动继续。</translation>
        </message>
        <message>
            <source>The background core cannot read or write its database.</source>
            <translation>后台核心无法读写其数据库。</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder.</source>
            <translation>请检查剩余空间及其文件夹的权限。</translation>
        </message>
        <message>
            <source>A message was not well formed; it was refused.</source>
            <translation>一条消息格式不正确，已被拒绝。</translation>
        </message>
        <message>
            <source>A value was not well formed; it was refused.</source>
            <translation>一个值格式不正确，已被拒绝。</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>请重新输入。</translation>
        </message>
        <message>
            <source>The background core could not do this.</source>
            <translation>后台核心未能做到。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>This computer's key is unlocked</source>
            <translation>此计算机的密钥已解锁</translation>
        </message>
        <message>
            <source>This computer's key is locked</source>
            <translation>此计算机的密钥已锁定</translation>
        </message>
        <message>
            <source>The network's nodes answer and agree</source>
            <translation>网络的节点有应答且一致</translation>
        </message>
        <message>
            <source>The network's nodes do not answer</source>
            <translation>网络的节点没有应答</translation>
        </message>
        <message>
            <source>Joined a pool and logged in</source>
            <translation>已加入工作池并登录</translation>
        </message>
        <message>
            <source>Not logged in at a pool</source>
            <translation>未登录任何工作池</translation>
        </message>
        <message>
            <source>The pool answers and lets this computer work</source>
            <translation>工作池有应答并允许此计算机工作</translation>
        </message>
        <message>
            <source>The pool does not give work</source>
            <translation>工作池不派发工作</translation>
        </message>
        <message>
            <source>Free stake is enough for a task of this pool</source>
            <translation>可用质押足够此工作池的一个任务</translation>
        </message>
        <message>
            <source>Free stake is too low</source>
            <translation>可用质押过低</translation>
        </message>
        <message>
            <source>There is coin for the network's fees</source>
            <translation>有币可付网络手续费</translation>
        </message>
        <message>
            <source>There is no coin for the network's fees</source>
            <translation>没有币可付网络手续费</translation>
        </message>
        <message>
            <source>The sandbox keeps its promises on this computer</source>
            <translation>沙箱在此计算机上兑现其保证</translation>
        </message>
        <message>
            <source>The sandbox cannot run here</source>
            <translation>沙箱无法在此运行</translation>
        </message>
        <message>
            <source>There is room on the disk</source>
            <translation>磁盘上有空间</translation>
        </message>
        <message>
            <source>The disk is too full</source>
            <translation>磁盘过满</translation>
        </message>
        <message>
            <source>Work is not paused</source>
            <translation>工作未暂停</translation>
        </message>
        <message>
            <source>Work is paused</source>
            <translation>工作已暂停</translation>
        </message>
        <message>
            <source>This is meant for another network.</source>
            <translation>这是给另一个网络的。</translation>
        </message>
        <message>
            <source>Refuse it, and go back to where it came from.</source>
            <translation>请拒绝，并回到其来源处。</translation>
        </message>
        <message>
            <source>This lets somebody take any amount of your RLC, at any time.</source>
            <translation>这会允许某人随时取走您任意数量的 RLC。</translation>
        </message>
        <message>
            <source>Refuse it, unless you know exactly why.</source>
            <translation>请拒绝，除非您确切知道原因。</translation>
        </message>
        <message>
            <source>This lets somebody who is not part of the network take RLC from you later.</source>
            <translation>这会允许网络之外的某人日后取走您的 RLC。</translation>
        </message>
        <message>
            <source>Refuse it, unless you know who that is.</source>
            <translation>请拒绝，除非您知道那是谁。</translation>
        </message>
        <message>
            <source>Fallow does not know this contract.</source>
            <translation>Fallow 不认识此合约。</translation>
        </message>
        <message>
            <source>Refuse it, unless you trust where it came from.</source>
            <translation>请拒绝，除非您信任其来源。</translation>
        </message>
        <message>
            <source>The contract is known, but what it is asked to do is not.</source>
            <translation>合约是已知的，但要求它做的事未知。</translation>
        </message>
        <message>
            <source>Part of this cannot be decoded: it is unknown what it does.</source>
            <translation>其中一部分无法解码：不知道它会做什么。</translation>
        </message>
        <message>
            <source>There is more data at the end than the call takes.</source>
            <translation>末尾的数据多于该调用所需。</translation>
        </message>
        <message>
            <source>Refuse it, unless you know what it is for.</source>
            <translation>请拒绝，除非您知道其用途。</translation>
        </message>
        <message>
            <source>This puts a new program on the network, in your name.</source>
            <translation>这会以您的名义把新程序放到网络上。</translation>
        </message>
        <message>
            <source>Refuse it, unless you wrote that program.</source>
            <translation>请拒绝，除非该程序是您写的。</translation>
        </message>
        <message>
            <source>This pays one of the network's own contracts: what arrives there is lost.</source>
            <translation>这是向网络自身的合约付款：到那里的钱会丢失。</translation>
        </message>
        <message>
            <source>Choose another payee; use Deposit to stake RLC.</source>
            <translation>请选择其他收款人；要质押 RLC 请使用“存入”。</translation>
        </message>
        <message>
            <source>Coin goes with a call that wants none; it may be lost.</source>
            <translation>此调用不需要币却附带了币；可能会丢失。</translation>
        </message>
        <message>
            <source>Refuse it.</source>
            <translation>请拒绝。</translation>
        </message>
        <message>
            <source>What this does is for the good of somebody else.</source>
            <translation>这么做是为了别人的利益。</translation>
        </message>
        <message>
            <source>Compare that address before you sign.</source>
            <translation>签署前请核对该地址。</translation>
        </message>
        <message>
            <source>It names more RLC than there is in the world.</source>
            <translation>它所写的 RLC 比世界上存在的还多。</translation>
        </message>
        <message>
            <source>These bytes may stand for anything, also for a payment: nobody can read them.</source>
            <translation>这些字节可能代表任何内容，也可能是付款：没有人能读懂。</translation>
        </message>
        <message>
            <source>Refuse it, unless you made them yourself.</source>
            <translation>请拒绝，除非是您自己制作的。</translation>
        </message>
        <message>
            <source>These bytes have the form of a payment.</source>
            <translation>这些字节具有付款的形式。</translation>
        </message>
        <message>
            <source>Refuse it; somebody may want your money.</source>
            <translation>请拒绝；可能有人想要您的钱。</translation>
        </message>
        <message>
            <source>The text has characters that cannot be seen.</source>
            <translation>文本中有不可见的字符。</translation>
        </message>
        <message>
            <source>It may say something else than it seems; refuse it if in doubt.</source>
            <translation>其含义可能与表面不同；如有疑问请拒绝。</translation>
        </message>
        <message>
            <source>Fallow does not know the program this is signed for. Its fields are shown as they are; what they do is unknown.</source>
            <translation>Fallow 不认识要为之签署的程序。其字段按原样显示；其作用未知。</translation>
        </message>
        <message>
            <source>It is too long to be shown whole.</source>
            <translation>太长，无法完整显示。</translation>
        </message>
        <message>
            <source>Do not sign what you cannot read.</source>
            <translation>不要签署您读不到的内容。</translation>
        </message>
        <message>
            <source>Something in this is unusual; what it does is not certain.</source>
            <translation>其中有异常之处；其作用不确定。</translation>
        </message>
        <message>
            <source>This is not structured data as EIP-712 has it, or it is for another network.</source>
            <translation>这不是 EIP-712 所规定的结构化数据，或者是给另一个网络的。</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>请从来源处重新完整复制。</translation>
        </message>
        <message>
            <source>There is nothing to sign, or it is longer than 64 KiB.</source>
            <translation>没有可签署的内容，或其长度超过 64 KiB。</translation>
        </message>
        <message>
            <source>Paste the whole text.</source>
            <translation>请粘贴完整文本。</translation>
        </message>
        <message>
            <source>A private key has 64 hex digits; this has more or fewer.</source>
            <translation>私钥有 64 位十六进制数字；这个多了或少了。</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>请重新完整复制。</translation>
        </message>
        <message>
            <source>A private key has digits and letters from a to f only.</source>
            <translation>私钥只含数字和字母 a 到 f。</translation>
        </message>
        <message>
            <source>Copy it again.</source>
            <translation>请重新复制。</translation>
        </message>
        <message>
            <source>This number is not a private key: it is too large or zero.</source>
            <translation>此数不是私钥：它过大或为零。</translation>
        </message>
        <message>
            <source>This key is of another account than the one that is meant.</source>
            <translation>此密钥属于另一个账户，而非所指的账户。</translation>
        </message>
        <message>
            <source>Choose the account that the key belongs to.</source>
            <translation>请选择该密钥所属的账户。</translation>
        </message>
        <message>
            <source>This account is only watched: its key is not here.</source>
            <translation>此账户仅供观察：其密钥不在这里。</translation>
        </message>
        <message>
            <source>Import its key if you want to use it from here.</source>
            <translation>如要从这里使用它，请导入其密钥。</translation>
        </message>
        <message>
            <source>There are as many accounts as the wallet can hold.</source>
            <translation>账户数量已达钱包上限。</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>请使用其中之一。</translation>
        </message>
        <message>
            <source>A key file beside the wallet says who the owner is, so the owner cannot be changed here.</source>
            <translation>钱包旁的密钥文件指定了所有者，因此不能在此更改。</translation>
        </message>
        <message>
            <source>Import that key file, and take it out of the data folder.</source>
            <translation>请导入该密钥文件，并将其移出数据文件夹。</translation>
        </message>
        <message>
            <source>This wallet has no words: it was made from a key.</source>
            <translation>此钱包没有助记词：它是由密钥创建的。</translation>
        </message>
        <message>
            <source>Export the key file instead and keep it safe.</source>
            <translation>请改为导出密钥文件并妥善保管。</translation>
        </message>
        <message>
            <source>The passphrase is longer than the wallet takes.</source>
            <translation>口令短语超过钱包可接受的长度。</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>请选择较短的。</translation>
        </message>
        <message>
            <source>The name is too long or has characters that cannot be seen.</source>
            <translation>名称太长，或含有不可见的字符。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>无法读取该文件。</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>请检查其名称以及您是否有读取权限。</translation>
        </message>
        <message>
            <source>This is not JSON, or more than is sensible of it.</source>
            <translation>这不是 JSON，或其内容过多。</translation>
        </message>
        <message>
            <source>Choose the right file, or copy the text again, whole.</source>
            <translation>请选择正确的文件，或重新完整复制文本。</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>缺少密码。</translation>
        </message>
        <message>
            <source>Type it.</source>
            <translation>请输入。</translation>
        </message>
        <message>
            <source>The wallet locks by itself after 30 seconds to 24 hours, or never.</source>
            <translation>钱包可在 30 秒到 24 小时后自动锁定，或从不锁定。</translation>
        </message>
        <message>
            <source>Choose such a time.</source>
            <translation>请选择这样的时间。</translation>
        </message>
        <message>
            <source>The wallet is being opened or sealed at this moment.</source>
            <translation>此刻正在打开或密封钱包。</translation>
        </message>
        <message>
            <source>Try again when that has ended.</source>
            <translation>请在其结束后重试。</translation>
        </message>
        <message>
            <source>This computer's keyring does not hold the key to the wallet.</source>
            <translation>此计算机的密钥环没有保存该钱包的密钥。</translation>
        </message>
        <message>
            <source>Log in as the person who made it, or restore from your words.</source>
            <translation>请以创建者的身份登录，或用您的助记词恢复。</translation>
        </message>
        <message>
            <source>What the keyring holds does not open this wallet.</source>
            <translation>密钥环所保存的内容打不开此钱包。</translation>
        </message>
        <message>
            <source>Restore the wallet from your words.</source>
            <translation>请用您的助记词恢复钱包。</translation>
        </message>
        <message>
            <source>The wallet's file is from a newer Fallow than this one.</source>
            <translation>钱包文件来自比当前更新的 Fallow。</translation>
        </message>
        <message>
            <source>Update Fallow.</source>
            <translation>请更新 Fallow。</translation>
        </message>
        <message>
            <source>The wallet's file cannot be read.</source>
            <translation>无法读取钱包文件。</translation>
        </message>
        <message>
            <source>Check the rights of its folder.</source>
            <translation>请检查其文件夹的权限。</translation>
        </message>
        <message>
            <source>This entry of the address book cannot be kept.</source>
            <translation>无法保存此地址簿条目。</translation>
        </message>
        <message>
            <source>Check its name and its address.</source>
            <translation>请检查其名称和地址。</translation>
        </message>
        <message>
            <source>Nobody has the address zero: what is sent there is lost.</source>
            <translation>没有人拥有零地址：发送到那里的东西会丢失。</translation>
        </message>
        <message>
            <source>Choose another payee.</source>
            <translation>请选择其他收款人。</translation>
        </message>
        <message>
            <source>This is one of the network's own contracts: what is sent there is lost.</source>
            <translation>这是网络自身的合约之一：发送到那里的东西会丢失。</translation>
        </message>
        <message>
            <source>The fee is missing, or the part for the block's maker is more than all of it.</source>
            <translation>缺少手续费，或给出块者的部分超过了总额。</translation>
        </message>
        <message>
            <source>Type both prices in gwei.</source>
            <translation>请以 gwei 输入两个价格。</translation>
        </message>
        <message>
            <source>The worker has nothing above what it needs for its work.</source>
            <translation>除工作所需之外，工作者没有多余的。</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>无需操作。</translation>
        </message>
        <message>
            <source>There is not as much RLC in the world.</source>
            <translation>世界上没有这么多 RLC。</translation>
        </message>
        <message>
            <source>Type a smaller amount.</source>
            <translation>请输入较小的金额。</translation>
        </message>
        <message>
            <source>No account is in use yet that the earnings could go to.</source>
            <translation>还没有可供收入转入的账户在使用。</translation>
        </message>
        <message>
            <source>Make a wallet, or watch an address.</source>
            <translation>请创建钱包，或观察一个地址。</translation>
        </message>
        <message>
            <source>The fees are high now for what there is to move: it waits until they are worth it.</source>
            <translation>就待转移的数额而言，目前手续费偏高：会等到划算时再转。</translation>
        </message>
        <message>
            <source>The worker has just enough coin for the fees of its work.</source>
            <translation>工作者的币刚好够付工作的手续费。</translation>
        </message>
        <message>
            <source>Send it some coin.</source>
            <translation>请给它发送一些币。</translation>
        </message>
        <message>
            <source>Earnings were moved within the last hours.</source>
            <translation>最近几小时内已转移过收入。</translation>
        </message>
        <message>
            <source>Nothing to do: the rest follows by itself.</source>
            <translation>无需操作：其余的会自动跟上。</translation>
        </message>
        <message>
            <source>This task is not overdue yet.</source>
            <translation>此任务尚未逾期。</translation>
        </message>
        <message>
            <source>Wait until its deadline has passed.</source>
            <translation>请等其期限过去。</translation>
        </message>
        <message>
            <source>The wallet is locked.</source>
            <translation>钱包已锁定。</translation>
        </message>
        <message>
            <source>Unlock it first.</source>
            <translation>请先解锁。</translation>
        </message>
        <message>
            <source>The key of this account is not on this computer, so nothing can be signed with it.</source>
            <translation>此账户的密钥不在此计算机上，因此无法用它签署。</translation>
        </message>
        <message>
            <source>Use the device that holds the key, or import it.</source>
            <translation>请使用保存密钥的设备，或导入密钥。</translation>
        </message>
        <message>
            <source>There is a wallet on this computer already; it was left as it is.</source>
            <translation>此计算机上已有钱包；未作改动。</translation>
        </message>
        <message>
            <source>Unlock it, or move its file away first.</source>
            <translation>请解锁它，或先移走其文件。</translation>
        </message>
        <message>
            <source>There is no wallet on this computer yet.</source>
            <translation>此计算机上还没有钱包。</translation>
        </message>
        <message>
            <source>Create one, or restore one from its words.</source>
            <translation>请创建一个，或用助记词恢复一个。</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>此计算机的密钥环没有应答。</translation>
        </message>
        <message>
            <source>Unlock the keyring, or use a password.</source>
            <translation>请解锁密钥环，或使用密码。</translation>
        </message>
        <message>
            <source>A wallet has 12 or 24 words.</source>
            <translation>钱包有 12 或 24 个词。</translation>
        </message>
        <message>
            <source>Count the words again.</source>
            <translation>请重新数一数。</translation>
        </message>
        <message>
            <source>The wallet's file could not be written. The old one is untouched.</source>
            <translation>无法写入钱包文件。旧文件未受影响。</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder, then try again.</source>
            <translation>请检查剩余空间及其文件夹的权限，然后重试。</translation>
        </message>
        <message>
            <source>One of the words is not in the list that wallets use.</source>
            <translation>其中一个词不在钱包所用的词表中。</translation>
        </message>
        <message>
            <source>Compare the marked word with your paper.</source>
            <translation>请将标出的词与纸上比对。</translation>
        </message>
        <message>
            <source>Each word is in the list, but together they are not a wallet: one is wrong or two are swapped.</source>
            <translation>每个词都在词表中，但合在一起不是钱包：有一个错了，或有两个颠倒了。</translation>
        </message>
        <message>
            <source>Compare every word and their order with your paper.</source>
            <translation>请将每个词及其顺序与纸上比对。</translation>
        </message>
        <message>
            <source>The password is not right. Nothing was opened.</source>
            <translation>密码不正确。没有打开任何东西。</translation>
        </message>
        <message>
            <source>The wallet's file is damaged, and so is the copy kept of the one before.</source>
            <translation>钱包文件已损坏，之前保留的副本也已损坏。</translation>
        </message>
        <message>
            <source>The wallet's file was damaged; the one written before it was used. No money is lost.</source>
            <translation>钱包文件已损坏；已使用之前写入的那份。没有丢钱。</translation>
        </message>
        <message>
            <source>Check the labels and accounts you changed last.</source>
            <translation>请检查您最近更改的名称和账户。</translation>
        </message>
        <message>
            <source>At least one word is not the one asked for.</source>
            <translation>至少有一个词不是所要求的。</translation>
        </message>
        <message>
            <source>Look at your paper again; then a new quiz starts.</source>
            <translation>请再看一遍纸；随后会开始新的测验。</translation>
        </message>
        <message>
            <source>This quiz was answered already, or the words were not shown.</source>
            <translation>此测验已经回答过，或助记词尚未显示。</translation>
        </message>
        <message>
            <source>Show the words again.</source>
            <translation>请再次显示助记词。</translation>
        </message>
        <message>
            <source>These are the words of another wallet.</source>
            <translation>这是另一个钱包的助记词。</translation>
        </message>
        <message>
            <source>Look for the paper of this one, or write its words down anew.</source>
            <translation>请找出此钱包的那张纸，或重新写下它的助记词。</translation>
        </message>
        <message>
            <source>This account is in the list already.</source>
            <translation>此账户已在列表中。</translation>
        </message>
        <message>
            <source>Choose it there.</source>
            <translation>请在那里选择它。</translation>
        </message>
        <message>
            <source>A payment of this account is not in a block yet.</source>
            <translation>此账户有一笔付款尚未进入区块。</translation>
        </message>
        <message>
            <source>Wait until it is, or cancel it.</source>
            <translation>请等待，或将其取消。</translation>
        </message>
        <message>
            <source>The worker account works unattended, so it cannot be the owner.</source>
            <translation>工作者账户无人值守地工作，因此不能作为所有者。</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>请选择其他账户。</translation>
        </message>
        <message>
            <source>There is no such account here.</source>
            <translation>这里没有这个账户。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <source>The account in use has stake in the contract that would stay behind.</source>
            <translation>正在使用的账户在合约中有质押，会被留下。</translation>
        </message>
        <message>
            <source>Withdraw the stake first.</source>
            <translation>请先取出质押。</translation>
        </message>
        <message>
            <source>There is a file of this name; it was not written over.</source>
            <translation>已有同名文件；未覆盖它。</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>无法写入该文件。</translation>
        </message>
        <message>
            <source>Choose another folder, or check free space.</source>
            <translation>请选择其他文件夹，或检查剩余空间。</translation>
        </message>
        <message>
            <source>History is exported to files that end in .csv or .json.</source>
            <translation>历史记录导出到以 .csv 或 .json 结尾的文件。</translation>
        </message>
        <message>
            <source>Choose such a name.</source>
            <translation>请选择这样的名称。</translation>
        </message>
        <message>
            <source>This is no address and no payment request that Fallow understands.</source>
            <translation>这不是 Fallow 能理解的地址或付款请求。</translation>
        </message>
        <message>
            <source>Copy it again from where it came.</source>
            <translation>请从来源处重新复制。</translation>
        </message>
        <message>
            <source>This payment request is for another network.</source>
            <translation>此付款请求属于另一个网络。</translation>
        </message>
        <message>
            <source>Ask for one of this network.</source>
            <translation>请索取此网络的付款请求。</translation>
        </message>
        <message>
            <source>The amount is not a number.</source>
            <translation>该金额不是数字。</translation>
        </message>
        <message>
            <source>Type digits with one point, such as 1.25.</source>
            <translation>请输入数字和一个小数点，例如 1.25。</translation>
        </message>
        <message>
            <source>The amount has more decimals than the currency.</source>
            <translation>金额的小数位多于该币种。</translation>
        </message>
        <message>
            <source>Leave out the last ones.</source>
            <translation>请去掉最后几位。</translation>
        </message>
        <message>
            <source>There is not that much RLC in the wallet.</source>
            <translation>钱包中没有那么多 RLC。</translation>
        </message>
        <message>
            <source>Choose a smaller amount, or withdraw from the contract first.</source>
            <translation>请选择较小的金额，或先从合约取出。</translation>
        </message>
        <message>
            <source>There is not enough coin for this and its fee.</source>
            <translation>没有足够的币支付此项及其手续费。</translation>
        </message>
        <message>
            <source>Send some coin to your address first.</source>
            <translation>请先向您的地址发送一些币。</translation>
        </message>
        <message>
            <source>There is not that much free stake in the contract.</source>
            <translation>合约中没有那么多可用质押。</translation>
        </message>
        <message>
            <source>Choose a smaller amount; locked stake is freed when its task ends.</source>
            <translation>请选择较小的金额；锁定的质押会在任务结束时释放。</translation>
        </message>
        <message>
            <source>The first payout to another address waits until your words are written down.</source>
            <translation>首次向其他地址付款，须等您写下助记词之后。</translation>
        </message>
        <message>
            <source>Back up the wallet, then send.</source>
            <translation>请先备份钱包，再发送。</translation>
        </message>
        <message>
            <source>The fee would be higher than the cap that protects you.</source>
            <translation>手续费会超过保护您的上限。</translation>
        </message>
        <message>
            <source>Wait until the network is calmer, or choose a lower fee.</source>
            <translation>请等网络较空闲时，或选择较低的手续费。</translation>
        </message>
        <message>
            <source>The pool tried to make this computer sign a payment as a login; it was refused.</source>
            <translation>工作池企图让此计算机把付款当作登录来签署，已被拒绝。</translation>
        </message>
        <message>
            <source>Leave this pool and tell others.</source>
            <translation>请离开此工作池并告知他人。</translation>
        </message>
        <message>
            <source>The pool's login question has the wrong form; it was not signed.</source>
            <translation>工作池的登录质询格式不正确，没有签署。</translation>
        </message>
        <message>
            <source>If it stays so, choose another pool.</source>
            <translation>如果一直如此，请选择其他工作池。</translation>
        </message>
        <message>
            <source>You have never paid to this address.</source>
            <translation>您从未向此地址付过款。</translation>
        </message>
        <message>
            <source>Compare it with where it came from.</source>
            <translation>请与其来源比对。</translation>
        </message>
        <message>
            <source>This address looks like one you know, but is another one.</source>
            <translation>此地址看起来像您认识的地址，却是另一个。</translation>
        </message>
        <message>
            <source>Compare every letter; such addresses are made to deceive.</source>
            <translation>请逐个字母比对；这类地址是为欺骗而造的。</translation>
        </message>
        <message>
            <source>The payee is a contract, not a person.</source>
            <translation>收款人是合约，而不是人。</translation>
        </message>
        <message>
            <source>Make sure it can give back what you send.</source>
            <translation>请确认它能退还您发送的东西。</translation>
        </message>
        <message>
            <source>The payee is the currency's own contract: what is sent there is lost.</source>
            <translation>收款人是该币种自身的合约：发送到那里的东西会丢失。</translation>
        </message>
        <message>
            <source>Nobody knows what this does: its data cannot be decoded.</source>
            <translation>没有人知道它会做什么：其数据无法解码。</translation>
        </message>
        <message>
            <source>The network would refuse this. Nothing was sent.</source>
            <translation>网络会拒绝此操作。没有发送任何东西。</translation>
        </message>
        <message>
            <source>Change the amount or wait, then try again.</source>
            <translation>请更改金额或稍候，然后重试。</translation>
        </message>
        <message>
            <source>An earlier transaction of this account has not arrived yet.</source>
            <translation>此账户较早的一笔交易尚未到达。</translation>
        </message>
        <message>
            <source>Wait for it, or speed it up.</source>
            <translation>请等待，或将其加速。</translation>
        </message>
        <message>
            <source>This transaction is in a block already.</source>
            <translation>此交易已在区块中。</translation>
        </message>
        <message>
            <source>This task is not overdue, or was claimed already.</source>
            <translation>此任务尚未逾期，或已索回。</translation>
        </message>
        <message>
            <source>This key may not sign that. Nothing was signed.</source>
            <translation>此密钥不得签署该内容。没有签署任何东西。</translation>
        </message>
        <message>
            <source>Use the account that holds your savings.</source>
            <translation>请使用保管您积蓄的账户。</translation>
        </message>
        <message>
            <source>A bare key has no words: only the file it is in can bring it back.</source>
            <translation>裸密钥没有助记词：只有其所在的文件才能恢复它。</translation>
        </message>
        <message>
            <source>Keep a copy of the key in a safe place.</source>
            <translation>请把密钥副本保存在安全的地方。</translation>
        </message>
        <message>
            <source>The key file is not well formed.</source>
            <translation>密钥文件格式不正确。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>This is not a private key.</source>
            <translation>这不是私钥。</translation>
        </message>
        <message>
            <source>A key has 64 hex digits.</source>
            <translation>密钥有 64 位十六进制数字。</translation>
        </message>
        <message>
            <source>The password is too easy to guess.</source>
            <translation>密码太容易被猜到。</translation>
        </message>
        <message>
            <source>Use four plain words or more.</source>
            <translation>请使用四个或更多普通的词。</translation>
        </message>
        <message>
            <source>The secret could not be sent safely, so it was not sent.</source>
            <translation>无法安全地发送该机密，因此没有发送。</translation>
        </message>
        <message>
            <source>A secret did not arrive as it was sent; it was thrown away.</source>
            <translation>一项机密到达时与发出时不符，已被丢弃。</translation>
        </message>
        <message>
            <source>The wallet refused or could not do this. No money moved.</source>
            <translation>钱包拒绝或未能做到。没有动用任何钱。</translation>
        </message>
        <message>
            <source>Try again; the log of the background core says more.</source>
            <translation>请重试；后台核心的日志有更多说明。</translation>
        </message>
        <message>
            <source>This is not an address: it has 0x and 40 digits or letters from a to f.</source>
            <translation>这不是地址：地址由 0x 和 40 个数字或字母 a 到 f 组成。</translation>
        </message>
        <message>
            <source>The address has a mistake in it: its checksum is wrong.</source>
            <translation>地址中有错误：其校验和不对。</translation>
        </message>
        <message>
            <source>Copy it again from where it came; do not correct it by hand.</source>
            <translation>请从来源处重新复制；不要手工更正。</translation>
        </message>
        <message>
            <source>The setting could not be saved; it is as it was.</source>
            <translation>无法保存该设置；保持原样。</translation>
        </message>
        <message>
            <source>Check free space and the rights of the data folder.</source>
            <translation>请检查剩余空间和数据文件夹的权限。</translation>
        </message>
        <message>
            <source>The download does not fit into the space set aside for downloads.</source>
            <translation>该下载超出了为下载预留的空间。</translation>
        </message>
        <message>
            <source>Remove what you do not need, or set more space aside.</source>
            <translation>请删除不需要的内容，或预留更多空间。</translation>
        </message>
        <message>
            <source>Nobody said what this file has to be, so nothing could prove it.</source>
            <translation>没有人说明此文件应是什么，因此无从验证。</translation>
        </message>
        <message>
            <source>Ask whoever publishes it for its SHA-256.</source>
            <translation>请向发布者索取其 SHA-256。</translation>
        </message>
        <message>
            <source>The hashes that were given for this file belong to two different files.</source>
            <translation>为此文件给出的哈希属于两个不同的文件。</translation>
        </message>
        <message>
            <source>Tell whoever publishes it.</source>
            <translation>请告知发布者。</translation>
        </message>
        <message>
            <source>A stored file changed on the disk; it was put aside and is not used.</source>
            <translation>一个已存储的文件在磁盘上发生了变化；已搁置，不再使用。</translation>
        </message>
        <message>
            <source>It is downloaded again when needed. If it happens again, check the disk.</source>
            <translation>需要时会重新下载。如果再次发生，请检查磁盘。</translation>
        </message>
        <message>
            <source>There is a file of that name already.</source>
            <translation>已有同名文件。</translation>
        </message>
        <message>
            <source>This file is not in the store.</source>
            <translation>此文件不在存储库中。</translation>
        </message>
        <message>
            <source>Somebody needs this file: a task, or you pinned it.</source>
            <translation>有谁需要此文件：某个任务，或您已将其固定。</translation>
        </message>
        <message>
            <source>Unpin it, or wait until the task is over.</source>
            <translation>请取消固定，或等任务结束。</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>下载已停止。</translation>
        </message>
        <message>
            <source>What was proven is kept for the next time.</source>
            <translation>已验证的部分留待下次使用。</translation>
        </message>
        <message>
            <source>Another download writes to the same place.</source>
            <translation>另一个下载正在写入同一位置。</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>请在其结束后重试。</translation>
        </message>
        <message>
            <source>A server that has the file does not answer.</source>
            <translation>一个存有该文件的服务器没有应答。</translation>
        </message>
        <message>
            <source>Check your internet connection, or give another address.</source>
            <translation>请检查网络连接，或给出其他地址。</translation>
        </message>
        <message>
            <source>A server sent so little for so long that it was left.</source>
            <translation>有服务器长时间发送的数据过少，已放弃。</translation>
        </message>
        <message>
            <source>Other sources are tried; what was proven is kept.</source>
            <translation>会尝试其他来源；已验证的部分会保留。</translation>
        </message>
        <message>
            <source>A server stopped in the middle of a file.</source>
            <translation>有服务器在文件中途停止。</translation>
        </message>
        <message>
            <source>A server sends more than the file may have.</source>
            <translation>有服务器发送的数据多于该文件应有的。</translation>
        </message>
        <message>
            <source>Nothing to do: the rest was not read.</source>
            <translation>无需操作：其余部分没有读取。</translation>
        </message>
        <message>
            <source>This is not an address that files are fetched from.</source>
            <translation>不能从此地址获取文件。</translation>
        </message>
        <message>
            <source>It has to begin with https://, without a name or password in it.</source>
            <translation>它必须以 https:// 开头，且不含用户名或密码。</translation>
        </message>
        <message>
            <source>The address is not encrypted, so others could see what is fetched.</source>
            <translation>该地址未加密，别人可能看到所获取的内容。</translation>
        </message>
        <message>
            <source>Use an https:// address.</source>
            <translation>请使用 https:// 地址。</translation>
        </message>
        <message>
            <source>The address leads into your own network, where downloads must not reach.</source>
            <translation>该地址通向您自己的网络，下载不得触及。</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before anything was sent.</source>
            <translation>无需操作：在发送任何内容之前已拒绝。</translation>
        </message>
        <message>
            <source>A server could not show that it is who it says.</source>
            <translation>有服务器无法证明其身份。</translation>
        </message>
        <message>
            <source>A server sends us from address to address without end.</source>
            <translation>有服务器让我们在地址之间无休止地跳转。</translation>
        </message>
        <message>
            <source>A server sends us to an address that is not encrypted.</source>
            <translation>有服务器让我们跳转到未加密的地址。</translation>
        </message>
        <message>
            <source>A server sends the file in another form than it was asked for.</source>
            <translation>有服务器以与请求不同的形式发送文件。</translation>
        </message>
        <message>
            <source>A server sends another part of the file than it was asked for.</source>
            <translation>有服务器发送的文件部分与请求的不同。</translation>
        </message>
        <message>
            <source>A server has a file of another size.</source>
            <translation>有服务器上的文件大小不同。</translation>
        </message>
        <message>
            <source>A server sends only whole files, so nothing could be taken up there.</source>
            <translation>有服务器只发送整个文件，因此无法在那里续传。</translation>
        </message>
        <message>
            <source>The file was replaced on the server while it came.</source>
            <translation>文件在传输过程中被服务器替换。</translation>
        </message>
        <message>
            <source>It is fetched again from the start.</source>
            <translation>会从头重新获取。</translation>
        </message>
        <message>
            <source>This server delivered wrong files several times today and is not asked.</source>
            <translation>此服务器今天多次交付错误文件，不再询问。</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again tomorrow.</source>
            <translation>无需操作：明天会再次询问。</translation>
        </message>
        <message>
            <source>A list of block hashes does not belong to the file; it was not used.</source>
            <translation>一份块哈希列表不属于该文件，没有使用。</translation>
        </message>
        <message>
            <source>Nothing to do: another list is tried, or the file comes in one piece.</source>
            <translation>无需操作：会尝试另一份列表，或整个文件一次传输。</translation>
        </message>
        <message>
            <source>An IPFS gateway sends something that is not what it says.</source>
            <translation>一个 IPFS 网关发送的内容与其声称的不符。</translation>
        </message>
        <message>
            <source>Other gateways are tried.</source>
            <translation>会尝试其他网关。</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a form of archive that Fallow does not read.</source>
            <translation>一个 IPFS 网关发送了 Fallow 不读取的归档格式。</translation>
        </message>
        <message>
            <source>A part of the IPFS file is not well formed.</source>
            <translation>该 IPFS 文件的一部分格式不正确。</translation>
        </message>
        <message>
            <source>An IPFS gateway sends parts that nobody asked for.</source>
            <translation>一个 IPFS 网关发送了没有人请求的部分。</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a part that is not the one its name says.</source>
            <translation>一个 IPFS 网关发送的部分与其名称不符。</translation>
        </message>
        <message>
            <source>What the IPFS address names is not a file.</source>
            <translation>该 IPFS 地址所指的不是文件。</translation>
        </message>
        <message>
            <source>The IPFS file is built in more levels than any honest file.</source>
            <translation>该 IPFS 文件的层级多于任何诚实的文件。</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused.</source>
            <translation>无需操作：已拒绝。</translation>
        </message>
        <message>
            <source>The IPFS file, or a part of it, is larger than it may be.</source>
            <translation>该 IPFS 文件或其一部分超过了允许的大小。</translation>
        </message>
        <message>
            <source>The IPFS file is written in a way that Fallow does not read.</source>
            <translation>该 IPFS 文件的写法是 Fallow 不读取的。</translation>
        </message>
        <message>
            <source>A file on this computer could not be read.</source>
            <translation>无法读取此计算机上的一个文件。</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>请检查磁盘。</translation>
        </message>
        <message>
            <source>A file could not be written to this computer.</source>
            <translation>无法把一个文件写入此计算机。</translation>
        </message>
        <message>
            <source>Check that the disk is not read-only and that Fallow may write there.</source>
            <translation>请检查磁盘不是只读的，且 Fallow 可以写入。</translation>
        </message>
        <message>
            <source>The program that downloads ended unexpectedly.</source>
            <translation>下载程序意外结束。</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again, and what was proven is kept.</source>
            <translation>无需操作：它会重新启动，已验证的部分会保留。</translation>
        </message>
        <message>
            <source>The program that downloads is missing.</source>
            <translation>缺少下载程序。</translation>
        </message>
        <message>
            <source>Install Fallow again.</source>
            <translation>请重新安装 Fallow。</translation>
        </message>
        <message>
            <source>The registry that holds the app answers with an error.</source>
            <translation>存放应用的镜像库以错误应答。</translation>
        </message>
        <message>
            <source>The registry does not give this image to everybody.</source>
            <translation>镜像库不向所有人提供此镜像。</translation>
        </message>
        <message>
            <source>Log in there first, or choose another app.</source>
            <translation>请先在那里登录，或选择其他应用。</translation>
        </message>
        <message>
            <source>The registry would send your password without encryption; it was not sent.</source>
            <translation>镜像库会不加密地发送您的密码，因此没有发送。</translation>
        </message>
        <message>
            <source>Use a registry with https.</source>
            <translation>请使用 https 的镜像库。</translation>
        </message>
        <message>
            <source>This is not the name of an image.</source>
            <translation>这不是镜像的名称。</translation>
        </message>
        <message>
            <source>A name looks like registry/name:tag or name@sha256:….</source>
            <translation>名称形如 镜像库/名称:标签 或 名称@sha256:…。</translation>
        </message>
        <message>
            <source>The registry delivers other bytes than it names.</source>
            <translation>镜像库交付的字节与其所称的不同。</translation>
        </message>
        <message>
            <source>A layer of the image is not the one its description names.</source>
            <translation>镜像的一层与其描述所指的不符。</translation>
        </message>
        <message>
            <source>The image is not made for this kind of computer.</source>
            <translation>该镜像不适用于此类计算机。</translation>
        </message>
        <message>
            <source>The image is larger than an image may be here.</source>
            <translation>该镜像超过了此处允许的大小。</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before it was fetched whole.</source>
            <translation>无需操作：在完整获取之前已拒绝。</translation>
        </message>
        <message>
            <source>The image would unpack to far more than it should, as only a trap does.</source>
            <translation>该镜像解包后会远大于应有的大小，只有陷阱才会如此。</translation>
        </message>
        <message>
            <source>Nothing to do: it was removed.</source>
            <translation>无需操作：已删除。</translation>
        </message>
        <message>
            <source>The image holds more files than an image may.</source>
            <translation>该镜像所含文件多于允许的数量。</translation>
        </message>
        <message>
            <source>The image is made of more layers than an image may.</source>
            <translation>该镜像的层数多于允许的数量。</translation>
        </message>
        <message>
            <source>The image tries to write where it must not.</source>
            <translation>该镜像企图写入不允许的位置。</translation>
        </message>
        <message>
            <source>Nothing to do: nothing was written outside its folder.</source>
            <translation>无需操作：没有写入其文件夹之外。</translation>
        </message>
        <message>
            <source>Unpacking the image took too long.</source>
            <translation>解包镜像耗时过长。</translation>
        </message>
        <message>
            <source>This image is not on this computer.</source>
            <translation>此镜像不在此计算机上。</translation>
        </message>
        <message>
            <source>Images cannot be removed while one is being fetched.</source>
            <translation>正在获取镜像时不能移除镜像。</translation>
        </message>
        <message>
            <source>Try again when it is there.</source>
            <translation>请等其就绪后重试。</translation>
        </message>
        <message>
            <source>Only who signed an order may show it or take it back.</source>
            <translation>只有订单的签署者才能展示或撤回它。</translation>
        </message>
        <message>
            <source>Sign the market's question with that account.</source>
            <translation>请用该账户签署市场的质询。</translation>
        </message>
        <message>
            <source>Nobody offers this app for so little.</source>
            <translation>没有人以这么低的价格提供此应用。</translation>
        </message>
        <message>
            <source>Offer more for the app, or ask its owner for an order.</source>
            <translation>请提高对该应用的出价，或向其所有者索取订单。</translation>
        </message>
        <message>
            <source>The market does not understand the question.</source>
            <translation>市场不理解该请求。</translation>
        </message>
        <message>
            <source>Earnings are told of one day up to a year.</source>
            <translation>收入可按一天到一年查看。</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>请选择较少的天数。</translation>
        </message>
        <message>
            <source>This system has no sandbox yet.</source>
            <translation>此系统还没有沙箱。</translation>
        </message>
        <message>
            <source>Run tasks on Linux; everything else works here.</source>
            <translation>请在 Linux 上运行任务；其他功能在此都可用。</translation>
        </message>
        <message>
            <source>Nobody uses this computer, so it works.</source>
            <translation>没有人使用此计算机，因此它在工作。</translation>
        </message>
        <message>
            <source>It works beside you, as your settings allow.</source>
            <translation>它在您使用时一同工作，如您的设置所允许。</translation>
        </message>
        <message>
            <source>You told it to work although a rule says rest.</source>
            <translation>您要求它工作，尽管有规则要求休息。</translation>
        </message>
        <message>
            <source>Heat, an empty battery and a full disk still stop it.</source>
            <translation>过热、电池耗尽和磁盘已满仍会使其停止。</translation>
        </message>
        <message>
            <source>It finishes what runs and takes nothing new.</source>
            <translation>它会完成正在运行的，不再接受新的。</translation>
        </message>
        <message>
            <source>Press Resume to take new work.</source>
            <translation>按“继续”以接受新工作。</translation>
        </message>
        <message>
            <source>Quiet mode slows the work to keep the temperature you chose.</source>
            <translation>安静模式放慢工作，以保持您选择的温度。</translation>
        </message>
        <message>
            <source>No thermometer was found, so quiet mode keeps to half the speed.</source>
            <translation>没有找到温度计，因此安静模式保持半速。</translation>
        </message>
        <message>
            <source>This connection costs by volume, so nothing new is downloaded.</source>
            <translation>此连接按流量计费，因此不下载新内容。</translation>
        </message>
        <message>
            <source>Allow it in Settings, or use another connection.</source>
            <translation>请在设置中允许，或换用其他连接。</translation>
        </message>
        <message>
            <source>The processor is too hot to work.</source>
            <translation>处理器过热，无法工作。</translation>
        </message>
        <message>
            <source>It goes on when it has cooled; look after the fan if this returns.</source>
            <translation>降温后会继续；如果反复出现，请检查风扇。</translation>
        </message>
        <message>
            <source>The battery is nearly empty.</source>
            <translation>电池几乎耗尽。</translation>
        </message>
        <message>
            <source>Plug in the charger.</source>
            <translation>请接上充电器。</translation>
        </message>
        <message>
            <source>Too little space is free on the disk.</source>
            <translation>磁盘剩余空间太少。</translation>
        </message>
        <message>
            <source>Free some space, or lower the limit in Settings.</source>
            <translation>请腾出空间，或在设置中降低限值。</translation>
        </message>
        <message>
            <source>The computer is going to sleep.</source>
            <translation>计算机即将休眠。</translation>
        </message>
        <message>
            <source>You are using this computer, so it rests.</source>
            <translation>您正在使用此计算机，因此它在休息。</translation>
        </message>
        <message>
            <source>It works once you are away.</source>
            <translation>您离开后它就工作。</translation>
        </message>
        <message>
            <source>Nothing tells whether somebody uses this computer, so it rests.</source>
            <translation>无法得知是否有人使用此计算机，因此它在休息。</translation>
        </message>
        <message>
            <source>Look at what is seen in Settings, or let it work beside you.</source>
            <translation>请在设置中查看所见情况，或让它在您使用时工作。</translation>
        </message>
        <message>
            <source>Your settings let it work only while you are here.</source>
            <translation>您的设置只允许它在您在场时工作。</translation>
        </message>
        <message>
            <source>Somebody is logged in from another computer, so it rests.</source>
            <translation>有人从另一台计算机登录，因此它在休息。</translation>
        </message>
        <message>
            <source>The computer runs on its battery, so it rests.</source>
            <translation>计算机正用电池供电，因此它在休息。</translation>
        </message>
        <message>
            <source>The battery is below the level you chose.</source>
            <translation>电池电量低于您选择的水平。</translation>
        </message>
        <message>
            <source>A program fills the whole screen, so it rests.</source>
            <translation>有程序占满整个屏幕，因此它在休息。</translation>
        </message>
        <message>
            <source>It goes on when that program is left.</source>
            <translation>离开该程序后会继续。</translation>
        </message>
        <message>
            <source>A game runs, so it rests.</source>
            <translation>有游戏在运行，因此它在休息。</translation>
        </message>
        <message>
            <source>It goes on when the game ends.</source>
            <translation>游戏结束后会继续。</translation>
        </message>
        <message>
            <source>Something keeps the screen awake, such as a video, so it rests.</source>
            <translation>有东西使屏幕保持唤醒，例如视频，因此它在休息。</translation>
        </message>
        <message>
            <source>The camera is in use, so it rests.</source>
            <translation>摄像头正在使用，因此它在休息。</translation>
        </message>
        <message>
            <source>It goes on after the call.</source>
            <translation>通话结束后会继续。</translation>
        </message>
        <message>
            <source>The microphone is in use, so it rests.</source>
            <translation>麦克风正在使用，因此它在休息。</translation>
        </message>
        <message>
            <source>One of your quiet apps runs, so it rests.</source>
            <translation>您的一个安静程序正在运行，因此它在休息。</translation>
        </message>
        <message>
            <source>It goes on when that program ends.</source>
            <translation>该程序结束后会继续。</translation>
        </message>
        <message>
            <source>Other programs need the processor, so it rests.</source>
            <translation>其他程序需要处理器，因此它在休息。</translation>
        </message>
        <message>
            <source>Other programs wait for memory, so it rests.</source>
            <translation>其他程序在等待内存，因此它在休息。</translation>
        </message>
        <message>
            <source>Even slowly the work is warmer than the temperature you chose.</source>
            <translation>即使放慢，工作的温度也高于您选择的温度。</translation>
        </message>
        <message>
            <source>It goes on when it has cooled.</source>
            <translation>降温后会继续。</translation>
        </message>
        <message>
            <source>It rests at this hour, as you set the week.</source>
            <translation>按您设定的一周时段，它此时休息。</translation>
        </message>
        <message>
            <source>Change the hours in Settings.</source>
            <translation>请在设置中更改时段。</translation>
        </message>
        <message>
            <source>Work is turned off in Settings.</source>
            <translation>工作已在设置中关闭。</translation>
        </message>
        <message>
            <source>Choose another preset there.</source>
            <translation>请在那里选择其他档位。</translation>
        </message>
        <message>
            <source>Electricity costs more at this hour than you want to pay.</source>
            <translation>此时段的电价高于您愿意支付的价格。</translation>
        </message>
        <message>
            <source>You refuse tasks of this app.</source>
            <translation>您拒绝此应用的任务。</translation>
        </message>
        <message>
            <source>You refuse tasks of this requester.</source>
            <translation>您拒绝此请求者的任务。</translation>
        </message>
        <message>
            <source>The task pays less than your minimum price.</source>
            <translation>该任务的报酬低于您的最低价格。</translation>
        </message>
        <message>
            <source>The task pays less than its electricity costs.</source>
            <translation>该任务的报酬低于其电费。</translation>
        </message>
        <message>
            <source>One of your rules decided this.</source>
            <translation>这是由您的某条规则决定的。</translation>
        </message>
        <message>
            <source>Look at the rules in Settings.</source>
            <translation>请在设置中查看规则。</translation>
        </message>
        <message>
            <source>Some of your settings could not be read and are the usual ones now; the file was kept.</source>
            <translation>您的部分设置无法读取，现为默认值；该文件已保留。</translation>
        </message>
        <message>
            <source>Look through Settings once.</source>
            <translation>请把设置检查一遍。</translation>
        </message>
        <message>
            <source>Your settings come from a newer Fallow; what it added is not used, the file was kept.</source>
            <translation>您的设置来自更新的 Fallow；其新增内容不予使用，该文件已保留。</translation>
        </message>
        <message>
            <source>A share must lie between 0 and 100 percent.</source>
            <translation>份额必须在 0 到 100 % 之间。</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>请选择其他数字。</translation>
        </message>
        <message>
            <source>Hours must lie within a day, and days within a week.</source>
            <translation>时段必须在一天之内，日期必须在一周之内。</translation>
        </message>
        <message>
            <source>Choose other hours.</source>
            <translation>请选择其他时段。</translation>
        </message>
        <message>
            <source>Quiet mode can hold a temperature from 30 to 90 degrees Celsius.</source>
            <translation>安静模式可保持 30 到 90 摄氏度的温度。</translation>
        </message>
        <message>
            <source>Choose another temperature.</source>
            <translation>请选择其他温度。</translation>
        </message>
        <message>
            <source>You can count as away after one second to one day.</source>
            <translation>可设为一秒到一天之后视为离开。</translation>
        </message>
        <message>
            <source>An amount is negative or far too large.</source>
            <translation>某个数额为负或过大。</translation>
        </message>
        <message>
            <source>A quiet app must be a program with its whole path.</source>
            <translation>安静程序必须是带完整路径的程序。</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>请从列表中选择。</translation>
        </message>
        <message>
            <source>A list holds at most 500 entries.</source>
            <translation>列表最多 500 项。</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>请移除一些。</translation>
        </message>
        <message>
            <source>To avoid work at a loss Fallow must know the watts and what RLC is worth.</source>
            <translation>要避免亏本工作，Fallow 必须知道功率和 RLC 的价值。</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>请填写两者。</translation>
        </message>
        <message>
            <source>This source tells nothing on this computer.</source>
            <translation>此来源在此计算机上不提供任何信息。</translation>
        </message>
        <message>
            <source>This task does not run now.</source>
            <translation>此任务现在没有运行。</translation>
        </message>
        <message>
            <source>Make an X-ray while it computes, or one of a usual sandbox.</source>
            <translation>请在其计算时进行透视，或透视一个普通沙箱。</translation>
        </message>
        <message>
            <source>The X-ray's program did not come to its end.</source>
            <translation>透视程序没有运行到结束。</translation>
        </message>
        <message>
            <source>Try it again; if it stays so, look at Settings, Sandbox.</source>
            <translation>请重试；如果一直如此，请查看“设置”中的“沙箱”。</translation>
        </message>
        <message>
            <source>The sandbox does not say what it needs.</source>
            <translation>沙箱没有说明它需要什么。</translation>
        </message>
        <message>
            <source>Install Fallow again: one of its programs is not the right one.</source>
            <translation>请重新安装 Fallow：它的某个程序不对。</translation>
        </message>
        <message>
            <source>This system does not let Fallow make a sandbox, so no task runs.</source>
            <translation>此系统不允许 Fallow 建立沙箱，因此不运行任何任务。</translation>
        </message>
        <message>
            <source>Settings, Sandbox says what to do about it.</source>
            <translation>“设置”中的“沙箱”说明了处理办法。</translation>
        </message>
        <message>
            <source>What was asked for an IPFS file is no gateway that lets it be checked.</source>
            <translation>为 IPFS 文件所询问的不是可供检验的网关。</translation>
        </message>
        <message>
            <source>This torrent is not one whose file could be checked.</source>
            <translation>此种子的文件无法检验。</translation>
        </message>
        <message>
            <source>Ask for one of version 2 that has a single file.</source>
            <translation>请索取只含单个文件的第 2 版种子。</translation>
        </message>
        <message>
            <source>This torrent is of another file than the one that is wanted.</source>
            <translation>此种子属于另一个文件，而非所需的文件。</translation>
        </message>
        <message>
            <source>No computer that has the torrent's file answered.</source>
            <translation>没有拥有该种子文件的计算机应答。</translation>
        </message>
        <message>
            <source>Try again later, or give another address of the file.</source>
            <translation>请稍后重试，或给出该文件的其他地址。</translation>
        </message>
        <message>
            <source>A task that runs needs this image.</source>
            <translation>正在运行的任务需要此镜像。</translation>
        </message>
        <message>
            <source>Try again when the task is over.</source>
            <translation>请在任务结束后重试。</translation>
        </message>
        <message>
            <source>The link is not one that Fallow follows.</source>
            <translation>此链接不是 Fallow 会打开的链接。</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>没有做任何事。</translation>
        </message>
        <message>
            <source>The link is too long to be one of Fallow's.</source>
            <translation>此链接太长，不可能是 Fallow 的链接。</translation>
        </message>
        <message>
            <source>The link leads to a page that this version does not have.</source>
            <translation>此链接指向本版本没有的页面。</translation>
        </message>
        <message>
            <source>The number of the task or deal in the link is damaged.</source>
            <translation>链接中任务或协议的编号已损坏。</translation>
        </message>
        <message>
            <source>Copy the whole link.</source>
            <translation>请复制完整的链接。</translation>
        </message>
        <message>
            <source>The address in the link fails its checksum, so it may be the wrong one.</source>
            <translation>链接中的地址未通过校验和，因此可能有误。</translation>
        </message>
        <message>
            <source>Ask the payee for the address again.</source>
            <translation>请再次向收款人索取地址。</translation>
        </message>
        <message>
            <source>The amount in the link cannot be paid.</source>
            <translation>链接中的金额无法支付。</translation>
        </message>
        <message>
            <source>Ask the payee for another link.</source>
            <translation>请向收款人索取另一个链接。</translation>
        </message>
        <message>
            <source>The link names no network that there can be.</source>
            <translation>链接所指的网络不可能存在。</translation>
        </message>
        <message>
            <source>The link says something that this version does not understand.</source>
            <translation>链接中有本版本不理解的内容。</translation>
        </message>
        <message>
            <source>The link says the same thing twice, so it is not clear what it means.</source>
            <translation>链接把同一内容说了两次，因此含义不明。</translation>
        </message>
        <message>
            <source>The task of the link never was on this computer.</source>
            <translation>链接所指的任务从未在此计算机上。</translation>
        </message>
        <message>
            <source>No task of that deal was on this computer.</source>
            <translation>该协议没有任务在此计算机上。</translation>
        </message>
        <message>
            <source>The link asks for a payment, and the wallet is not open.</source>
            <translation>链接要求付款，而钱包未打开。</translation>
        </message>
        <message>
            <source>Open the wallet, then follow the link again.</source>
            <translation>请打开钱包，然后再次打开链接。</translation>
        </message>
        <message>
            <source>The link asks for a payment on another network than the one in use.</source>
            <translation>链接要求在另一个网络上付款，而非正在使用的网络。</translation>
        </message>
        <message>
            <source>Change the network in the wallet, then follow the link again.</source>
            <translation>请在钱包中更换网络，然后再次打开链接。</translation>
        </message>
        <message>
            <source>Another payment is being prepared, and a link never changes one.</source>
            <translation>正在准备另一笔付款，链接绝不会更改它。</translation>
        </message>
        <message>
            <source>Finish or close it, then follow the link again.</source>
            <translation>请完成或关闭它，然后再次打开链接。</translation>
        </message>
        <message>
            <source>This window could not speak to another one of Fallow.</source>
            <translation>此窗口无法与另一个 Fallow 窗口通信。</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be changed.</source>
            <translation>无法更改登录时启动 Fallow 的条目。</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login was not written by Fallow, or somebody changed it, so it is left as it is.</source>
            <translation>登录时启动 Fallow 的条目不是由 Fallow 写的，或已被人更改，因此保持原样。</translation>
        </message>
        <message>
            <source>Change it in your desktop's own settings, or move the file away.</source>
            <translation>请在桌面自身的设置中更改，或移走该文件。</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login cannot be read.</source>
            <translation>无法读取登录时启动 Fallow 的条目。</translation>
        </message>
        <message>
            <source>Look at who owns the file.</source>
            <translation>请查看该文件归谁所有。</translation>
        </message>
        <message>
            <source>This desktop has no service that shows notifications, so none appear.</source>
            <translation>此桌面没有显示通知的服务，因此不会出现通知。</translation>
        </message>
        <message>
            <source>What needs you is shown on the Home page, too.</source>
            <translation>需要您处理的事也会显示在主页上。</translation>
        </message>
        <message>
            <source>The settings of this window were damaged, so the usual ones are in force.</source>
            <translation>此窗口的设置已损坏，因此采用默认设置。</translation>
        </message>
        <message>
            <source>Change one of them: the damaged file is kept beside the new one.</source>
            <translation>请更改其中一项：损坏的文件会保留在新文件旁边。</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be written.</source>
            <translation>无法写入登录时启动 Fallow 的条目。</translation>
        </message>
        <message>
            <source>Look at the free space and at who owns the folder.</source>
            <translation>请查看剩余空间以及该文件夹归谁所有。</translation>
        </message>
        <message>
            <source>Its program has said nothing yet, or its words are no longer kept.</source>
            <translation>它的程序还没有任何输出，或其输出已不再保留。</translation>
        </message>
        <message>
            <source>This task is over.</source>
            <translation>此任务已结束。</translation>
        </message>
        <message>
            <source>The result is on its way to the chain: given back now, the task would cost its stake.</source>
            <translation>结果正在发往链上：现在交还会失去该任务的质押。</translation>
        </message>
        <message>
            <source>Let it finish; nothing more has to be computed.</source>
            <translation>请让它完成；已无需再计算。</translation>
        </message>
        <message>
            <source>You gave this task back.</source>
            <translation>您已交还此任务。</translation>
        </message>
        <message>
            <source>Nobody gives away practice money there now.</source>
            <translation>那里现在没有人发放练习用的钱。</translation>
        </message>
        <message>
            <source>Ask whoever runs this practice network.</source>
            <translation>请询问此练习网络的运营者。</translation>
        </message>
        <message>
            <source>No computer of yours answers at this address.</source>
            <translation>该地址没有您的计算机响应。</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it, with its port.</source>
            <translation>请按另一台计算机显示的内容输入，包括端口。</translation>
        </message>
        <message>
            <source>This is not the code of that computer.</source>
            <translation>这不是那台计算机的代码。</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it.</source>
            <translation>请按另一台计算机显示的内容输入。</translation>
        </message>
        <message>
            <source>Another program uses the port at which this computer would lend what it holds.</source>
            <translation>另一个程序正在使用这台计算机要用来共享内容的端口。</translation>
        </message>
        <message>
            <source>Choose another port.</source>
            <translation>请选择其他端口。</translation>
        </message>
        <message>
            <source>This computer cannot lend what it holds.</source>
            <translation>这台计算机无法共享其内容。</translation>
        </message>
        <message>
            <source>The log says why.</source>
            <translation>原因见日志。</translation>
        </message>
        <message>
            <source>No computer of that address lends to this one.</source>
            <translation>该地址没有计算机向本机共享内容。</translation>
        </message>
        <message>
            <source>See which do.</source>
            <translation>请查看有哪些计算机在共享。</translation>
        </message>
        <message>
            <source>Curators of your catalog suspended this for some days.</source>
            <translation>您的目录管理者已将其暂停数天。</translation>
        </message>
        <message>
            <source>Wait for their decision, or take another one.</source>
            <translation>请等待他们的决定，或选择其他项。</translation>
        </message>
        <message>
            <source>Curators of your catalog revoked this: it must not run.</source>
            <translation>您的目录管理者已将其撤销：不得运行。</translation>
        </message>
        <message>
            <source>Read why in the catalog, and take another one.</source>
            <translation>请在目录中查看原因，并选择其他项。</translation>
        </message>
        <message>
            <source>What the catalog says of this is not what the chain says.</source>
            <translation>目录中的信息与链上的信息不一致。</translation>
        </message>
        <message>
            <source>Do not run it; tell its curators.</source>
            <translation>请勿运行，并告知其管理者。</translation>
        </message>
        <message>
            <source>The chain does not know this app or dataset.</source>
            <translation>链上没有这个应用或数据集。</translation>
        </message>
        <message>
            <source>The catalog was not renewed for more than a month.</source>
            <translation>该目录已超过一个月未更新。</translation>
        </message>
        <message>
            <source>Update it; until then only what you pinned runs.</source>
            <translation>请更新它；在此之前只运行您固定的内容。</translation>
        </message>
        <message>
            <source>This catalog is being updated.</source>
            <translation>该目录正在更新。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>This place in the list is not there any more.</source>
            <translation>列表中的该位置已不存在。</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>请重新搜索。</translation>
        </message>
        <message>
            <source>Fallow cannot search for this.</source>
            <translation>Fallow 无法按此搜索。</translation>
        </message>
        <message>
            <source>Check the kind, the standing and the order you asked for.</source>
            <translation>请检查所选的类型、状态和排序。</translation>
        </message>
        <message>
            <source>A file of the catalog changed on your disk.</source>
            <translation>目录中的一个文件在您的磁盘上被改动。</translation>
        </message>
        <message>
            <source>Update the catalog; it is then fetched anew.</source>
            <translation>请更新目录，它将被重新获取。</translation>
        </message>
        <message>
            <source>You have no such catalog.</source>
            <translation>您没有这个目录。</translation>
        </message>
        <message>
            <source>Look at the list of your catalogs.</source>
            <translation>请查看您的目录列表。</translation>
        </message>
        <message>
            <source>Several of your catalogs begin like this.</source>
            <translation>您有多个目录以此开头。</translation>
        </message>
        <message>
            <source>Name more of its digits.</source>
            <translation>请输入更多位数。</translation>
        </message>
        <message>
            <source>The catalog has no such entry.</source>
            <translation>目录中没有这个条目。</translation>
        </message>
        <message>
            <source>Search for it; it may have gone.</source>
            <translation>请搜索它；它可能已被移除。</translation>
        </message>
        <message>
            <source>You have this catalog already.</source>
            <translation>您已有这个目录。</translation>
        </message>
        <message>
            <source>Update it instead.</source>
            <translation>请改为更新它。</translation>
        </message>
        <message>
            <source>The background core gave no reason.</source>
            <translation>后台核心没有给出原因。</translation>
        </message>
        <message>
            <source>The background core gave a reason this window does not know: %1.</source>
            <translation>后台核心给出了此窗口不认识的原因：%1。</translation>
        </message>
        <message>
            <source>Both may be of different versions; update Fallow.</source>
            <translation>两者版本可能不同；请更新 Fallow。</translation>
        </message>
        <message>
            <source>None of your catalogs has what the link names.</source>
            <translation>您的目录中没有该链接所指的内容。</translation>
        </message>
        <message>
            <source>Update your catalogs, or add the one it is in.</source>
            <translation>请更新您的目录，或添加包含它的目录。</translation>
        </message>
        <message>
            <source>An order is not the one that its server calls it.</source>
            <translation>某个订单与其服务器所称的不符。</translation>
        </message>
        <message>
            <source>Nothing to do; it was left out.</source>
            <translation>无需操作；它已被略去。</translation>
        </message>
        <message>
            <source>An order is of another chain.</source>
            <translation>某个订单属于另一条链。</translation>
        </message>
        <message>
            <source>An order cannot be read.</source>
            <translation>某个订单无法读取。</translation>
        </message>
        <message>
            <source>Fewer tasks are left of the offer than you want.</source>
            <translation>该报价剩余的任务少于您需要的数量。</translation>
        </message>
        <message>
            <source>Ask for fewer, or choose another offer.</source>
            <translation>请减少数量，或选择其他报价。</translation>
        </message>
        <message>
            <source>It costs more than the most you would pay.</source>
            <translation>价格超出您愿意支付的上限。</translation>
        </message>
        <message>
            <source>Allow more, or choose another offer.</source>
            <translation>请提高上限，或选择其他报价。</translation>
        </message>
        <message>
            <source>Fallow cannot look for offers like that.</source>
            <translation>Fallow 无法这样查找报价。</translation>
        </message>
        <message>
            <source>Check the app, the number of tasks, the trust and what matters to you.</source>
            <translation>请检查应用、任务数量、可信度以及您看重的方面。</translation>
        </message>
        <message>
            <source>This is not the address of a market.</source>
            <translation>这不是市场的地址。</translation>
        </message>
        <message>
            <source>Type it as its owner gives it, beginning with https.</source>
            <translation>请按其所有者提供的写法输入，以 https 开头。</translation>
        </message>
        <message>
            <source>Real money needs a market whose address begins with https.</source>
            <translation>涉及真实资金时，市场地址必须以 https 开头。</translation>
        </message>
        <message>
            <source>A market of your own network may not tell about real money.</source>
            <translation>您本地网络中的市场不能用于真实资金。</translation>
        </message>
        <message>
            <source>This market is asked already.</source>
            <translation>已经在查询这个市场。</translation>
        </message>
        <message>
            <source>At most 16 markets can be added for a network.</source>
            <translation>每个网络最多可添加 16 个市场。</translation>
        </message>
        <message>
            <source>There is no such market among those you added.</source>
            <translation>您添加的市场中没有这个。</translation>
        </message>
        <message>
            <source>See which there are.</source>
            <translation>请查看现有的市场。</translation>
        </message>
        <message>
            <source>The pool accepts less trust than you ask for.</source>
            <translation>该工作池接受的可信度低于您的要求。</translation>
        </message>
        <message>
            <source>Ask for less, or choose another pool.</source>
            <translation>请降低要求，或选择其他工作池。</translation>
        </message>
        <message>
            <source>The pool runs tasks of another length.</source>
            <translation>该工作池运行的任务时长不同。</translation>
        </message>
        <message>
            <source>Choose another category, or another pool.</source>
            <translation>请选择其他类别或其他工作池。</translation>
        </message>
        <message>
            <source>The app costs more than was agreed.</source>
            <translation>应用的价格高于约定。</translation>
        </message>
        <message>
            <source>Look for offers again.</source>
            <translation>请重新查找报价。</translation>
        </message>
        <message>
            <source>The dataset costs more than was agreed.</source>
            <translation>数据集的价格高于约定。</translation>
        </message>
        <message>
            <source>The pool costs more than was agreed.</source>
            <translation>工作池的价格高于约定。</translation>
        </message>
        <message>
            <source>The app or the dataset needs computers that the pool does not have.</source>
            <translation>应用或数据集所需的计算机该工作池没有。</translation>
        </message>
        <message>
            <source>Choose another pool.</source>
            <translation>请选择其他工作池。</translation>
        </message>
        <message>
            <source>The app is offered to somebody else.</source>
            <translation>该应用是提供给他人的。</translation>
        </message>
        <message>
            <source>Ask its owner for an offer.</source>
            <translation>请向其所有者索取报价。</translation>
        </message>
        <message>
            <source>The app is offered for another pool.</source>
            <translation>该应用是为其他工作池提供的。</translation>
        </message>
        <message>
            <source>The app is offered for another dataset.</source>
            <translation>该应用是为其他数据集提供的。</translation>
        </message>
        <message>
            <source>Choose that dataset, or another offer.</source>
            <translation>请选择该数据集或其他报价。</translation>
        </message>
        <message>
            <source>The dataset is offered to somebody else.</source>
            <translation>该数据集是提供给他人的。</translation>
        </message>
        <message>
            <source>The dataset is offered for another pool.</source>
            <translation>该数据集是为其他工作池提供的。</translation>
        </message>
        <message>
            <source>The dataset is offered for another app.</source>
            <translation>该数据集是为其他应用提供的。</translation>
        </message>
        <message>
            <source>Choose another dataset.</source>
            <translation>请选择其他数据集。</translation>
        </message>
        <message>
            <source>The pool offers this to somebody else.</source>
            <translation>该工作池将此提供给他人。</translation>
        </message>
        <message>
            <source>The pool offers this for another app.</source>
            <translation>该工作池将此提供给其他应用。</translation>
        </message>
        <message>
            <source>The pool offers this for another dataset.</source>
            <translation>该工作池将此提供给其他数据集。</translation>
        </message>
        <message>
            <source>An offer is used up or was cancelled meanwhile.</source>
            <translation>某个报价已用完或已被取消。</translation>
        </message>
        <message>
            <source>The pool has less free stake than this would lock.</source>
            <translation>该工作池的可用质押少于此项将锁定的数额。</translation>
        </message>
        <message>
            <source>Choose another pool, or fewer tasks.</source>
            <translation>请选择其他工作池，或减少任务。</translation>
        </message>
        <message>
            <source>An offer asks more than you were shown. Nothing was signed.</source>
            <translation>某个报价高于向您显示的价格。未签署任何内容。</translation>
        </message>
        <message>
            <source>This proposal is not written as the catalog wants it.</source>
            <translation>此提案的写法不符合目录要求。</translation>
        </message>
        <message>
            <source>Its author has to mend it.</source>
            <translation>需由作者修正。</translation>
        </message>
        <message>
            <source>The proposal was changed while you read it.</source>
            <translation>您阅读期间提案已被更改。</translation>
        </message>
        <message>
            <source>Read it again before you sign.</source>
            <translation>签署前请再读一遍。</translation>
        </message>
        <message>
            <source>The trial run could not be made.</source>
            <translation>无法进行试运行。</translation>
        </message>
        <message>
            <source>This address is not one whose pages can be trusted to be who they say: it is neither https nor on this computer.</source>
            <translation>无法确认此地址的网页确如其所称：它既不是 https，也不在本机上。</translation>
        </message>
        <message>
            <source>Open the page by its https address.</source>
            <translation>请通过 https 地址打开该网页。</translation>
        </message>
        <message>
            <source>This site may not use this account any more.</source>
            <translation>该网站不再被允许使用此账户。</translation>
        </message>
        <message>
            <source>Connect it again from its page if you want that.</source>
            <translation>如需使用，请在其网页上重新连接。</translation>
        </message>
        <message>
            <source>A site is connected with one account, or with at most 16.</source>
            <translation>一个网站可连接一个账户，最多 16 个。</translation>
        </message>
        <message>
            <source>Choose an account in the wallet.</source>
            <translation>请在钱包中选择一个账户。</translation>
        </message>
        <message>
            <source>There are 256 connected sites, which is the most.</source>
            <translation>已连接 256 个网站，达到上限。</translation>
        </message>
        <message>
            <source>Disconnect some of them.</source>
            <translation>请断开其中一些。</translation>
        </message>
        <message>
            <source>This site is not connected.</source>
            <translation>该网站未连接。</translation>
        </message>
        <message>
            <source>Pages may not ask the network this.</source>
            <translation>网页不允许向网络询问此内容。</translation>
        </message>
        <message>
            <source>The page asked something that is not well formed, or far too much.</source>
            <translation>网页的请求格式不正确，或内容过多。</translation>
        </message>
        <message>
            <source>The page asks the network more often than is sensible.</source>
            <translation>网页查询网络过于频繁。</translation>
        </message>
        <message>
            <source>Wait a little, or leave the page.</source>
            <translation>请稍候，或离开该网页。</translation>
        </message>
        <message>
            <source>The network's answer is larger than a page is given.</source>
            <translation>网络的回答超出网页可接收的大小。</translation>
        </message>
        <message>
            <source>Nothing to do: the page has to ask for less.</source>
            <translation>无需操作：网页需减少请求内容。</translation>
        </message>
        <message>
            <source>This is not the address of a web page.</source>
            <translation>这不是网页地址。</translation>
        </message>
        <message>
            <source>Type it as its site gives it, beginning with https.</source>
            <translation>请按网站给出的写法输入，以 https 开头。</translation>
        </message>
        <message>
            <source>Another network was chosen meanwhile.</source>
            <translation>期间已切换到其他网络。</translation>
        </message>
        <message>
            <source>Ask again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>What the contract should be given is larger than the network takes.</source>
            <translation>要传给合约的数据超出网络可接受的大小。</translation>
        </message>
        <message>
            <source>Something that a web page asked for was refused.</source>
            <translation>网页的某项请求已被拒绝。</translation>
        </message>
        <message>
            <source>Nothing to do; leave the page if you did not expect it.</source>
            <translation>无需操作；如非预期，请离开该网页。</translation>
        </message>
        <message>
            <source>The entry of this app describes no fields.</source>
            <translation>该应用的条目没有描述任何字段。</translation>
        </message>
        <message>
            <source>Write the arguments yourself.</source>
            <translation>请自行填写参数。</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>A number is wanted here, with a point: 0.5.</source>
            <translation>此处需要数字，用点作小数点：0.5。</translation>
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation>此处需要整数。</translation>
        </message>
        <message>
            <source>Give the whole path of a file, or an address on the internet.</source>
            <translation>请给出文件的完整路径，或网址。</translation>
        </message>
        <message>
            <source>There is a character in it that cannot be passed on.</source>
            <translation>其中有无法传递的字符。</translation>
        </message>
        <message>
            <source>This cannot be taken here.</source>
            <translation>此处不能这样填写。</translation>
        </message>
        <message>
            <source>An input is neither the path of a file nor an address.</source>
            <translation>某项输入既不是文件路径，也不是网址。</translation>
        </message>
        <message>
            <source>Give the whole path, beginning at the root, or an address on the internet.</source>
            <translation>请给出从根目录开始的完整路径，或网址。</translation>
        </message>
        <message>
            <source>A file for the run cannot be read.</source>
            <translation>无法读取运行所需的某个文件。</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>请确认它存在并且您可以读取。</translation>
        </message>
        <message>
            <source>A file for the run is larger than the pool takes.</source>
            <translation>运行所需的某个文件超出工作池的接收上限。</translation>
        </message>
        <message>
            <source>Choose another pool, or put it on the internet and give its address.</source>
            <translation>请选择其他工作池，或将其放到网上并给出网址。</translation>
        </message>
        <message>
            <source>There are more files than the pool takes for one run.</source>
            <translation>文件数量超过工作池每次运行的接收上限。</translation>
        </message>
        <message>
            <source>Pack them into one.</source>
            <translation>请将它们打包成一个。</translation>
        </message>
        <message>
            <source>Fallow does not know the server of this pool, so it cannot send it your files.</source>
            <translation>Fallow 不知道该工作池的服务器，无法向其发送您的文件。</translation>
        </message>
        <message>
            <source>Choose another pool, or put the file on the internet and give its address.</source>
            <translation>请选择其他工作池，或将文件放到网上并给出网址。</translation>
        </message>
        <message>
            <source>This pool takes no files.</source>
            <translation>该工作池不接收文件。</translation>
        </message>
        <message>
            <source>A file changed before it was sent. Nothing was paid.</source>
            <translation>某个文件在发送前发生了变化。未付任何款项。</translation>
        </message>
        <message>
            <source>The pool did not take a file. Nothing was paid.</source>
            <translation>工作池未接收某个文件。未付任何款项。</translation>
        </message>
        <message>
            <source>Try again later, or choose another pool.</source>
            <translation>请稍后重试，或选择其他工作池。</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was paid.</source>
            <translation>您已停止。未付任何款项。</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>%1 Wh</source>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>由 %1 测得</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Pauses are left out</source>
            <translation>不计暂停</translation>
        </message>
        <message>
            <source>Memory at most</source>
            <translation>内存峰值</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>%1 read, %2 written</source>
            <translation>读取 %1，写入 %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>能耗</translation>
        </message>
        <message>
            <source>From the processor's own meter</source>
            <translation>来自处理器自身的计量</translation>
        </message>
        <message>
            <source>An estimate from the watts that were stated</source>
            <translation>根据所填功率的估算</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>For</source>
            <translation>为谁</translation>
        </message>
        <message>
            <source>The account that pays</source>
            <translation>付款的账户</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Task %1 of it</source>
            <translation>其中的任务 %1</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>信任度</translation>
        </message>
        <message>
            <source>One wrong result in so many would be accepted, at most</source>
            <translation>至多每这么多个结果中会接受一个错误结果</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>接受时间</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Comes back when the result is agreed on</source>
            <translation>结果达成一致后退回</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>The fingerprint of the result</source>
            <translation>结果的指纹</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Of the contribution</source>
            <translation>参与计算的交易</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>The fingerprint of the sandbox it ran in</source>
            <translation>其所运行沙箱的指纹</translation>
        </message>
        <message>
            <source>Receipt of a task</source>
            <translation>任务收据</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>收据：%1</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>测量值</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>App, requester, times, energy, fingerprints and payment, as this computer knows them.</source>
            <translation>应用、请求者、时间、能耗、指纹和付款，以此计算机所知为准。</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV，供电子表格使用</translation>
        </message>
        <message>
            <source>PDF, for people</source>
            <translation>PDF，供阅读</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>写入文件</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>%1 的二维码</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>地址 %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>币</translation>
        </message>
        <message>
            <source>Amount, if you want one</source>
            <translation>金额（可选）</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>Send only RLC and the fee coin of this network to it; other things may be lost.</source>
            <translation>请只向其发送 RLC 和此网络的手续费用币；其他东西可能会丢失。</translation>
        </message>
        <message>
            <source>Copy payment link</source>
            <translation>复制付款链接</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>ReputationCard</name>
        <message>
            <source>Reputation</source>
            <translation>信誉</translation>
        </message>
    </context>
    <context>
        <name>ResealDialog</name>
        <message>
            <source>What opens the wallet</source>
            <translation>用什么打开钱包</translation>
        </message>
        <message>
            <source>Password as it is now</source>
            <translation>当前密码</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Changed. What opened the wallet before opens it no more; copies of its file that somebody made earlier still open with it.</source>
            <translation>已更改。以前的方式不能再打开此钱包；他人以前复制的钱包文件仍可用它打开。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from words</source>
            <translation>用助记词恢复</translation>
        </message>
        <message>
            <source>Your 12 or 24 words, in their order</source>
            <translation>您的 12 或 24 个词，按顺序</translation>
        </message>
        <message>
            <source>Type them with spaces between</source>
            <translation>输入时以空格分隔</translation>
        </message>
        <message>
            <source>I used a passphrase beside the words</source>
            <translation>除助记词外我还用了口令短语</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令短语</translation>
        </message>
        <message>
            <source>Another passphrase opens another, empty wallet: there is no wrong one.</source>
            <translation>不同的口令短语会打开另一个空钱包：不存在错误的口令短语。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Restore the wallet</source>
            <translation>恢复该钱包</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Slow</source>
            <translation>慢</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收款人</translation>
        </message>
        <message>
            <source>Network fee</source>
            <translation>网络手续费</translation>
        </message>
        <message>
            <source>Highest price of gas, gwei</source>
            <translation>gas 最高价格，gwei</translation>
        </message>
        <message>
            <source>Of it to whoever makes the block</source>
            <translation>其中给出块者的部分</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>A sandbox for this system</source>
            <translation>适用于此系统的沙箱</translation>
        </message>
        <message>
            <source>Bubblewrap, which builds the sandbox</source>
            <translation>Bubblewrap，用于构建沙箱</translation>
        </message>
        <message>
            <source>A kernel that is new enough</source>
            <translation>足够新的内核</translation>
        </message>
        <message>
            <source>User namespaces: a world of its own for a task</source>
            <translation>用户命名空间：任务自己的天地</translation>
        </message>
        <message>
            <source>Filters that report what a task tries</source>
            <translation>报告任务企图的过滤器</translation>
        </message>
        <message>
            <source>Overlays: images need not be copied for a run</source>
            <translation>叠加文件系统：运行时无需复制镜像</translation>
        </message>
        <message>
            <source>Landlock, which confines what reads downloads</source>
            <translation>Landlock，限制读取下载内容的程序</translation>
        </message>
        <message>
            <source>Control groups: exact limits and counts</source>
            <translation>控制组：精确的限制与计量</translation>
        </message>
        <message>
            <source>Giving way to your programs at once</source>
            <translation>立即让位于您的程序</translation>
        </message>
        <message>
            <source>Graphics card of NVIDIA for tasks</source>
            <translation>供任务使用的 NVIDIA 显卡</translation>
        </message>
        <message>
            <source>Graphics card of AMD for tasks</source>
            <translation>供任务使用的 AMD 显卡</translation>
        </message>
        <message>
            <source>Run: sudo apt-get install bubblewrap</source>
            <translation>运行：sudo apt-get install bubblewrap</translation>
        </message>
        <message>
            <source>Install bubblewrap 0.8 or later, as Debian 12 has it.</source>
            <translation>请安装 bubblewrap 0.8 或更高版本，如 Debian 12 所带。</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later.</source>
            <translation>请使用 Linux 5.11 或更高版本。</translation>
        </message>
        <message>
            <source>Run Linux 5.13 or later with "landlock" in the kernel option lsm=.</source>
            <translation>请使用 Linux 5.13 或更高版本，并在内核选项 lsm= 中加入 "landlock"。</translation>
        </message>
        <message>
            <source>Start Fallow in a session of systemd, which gives each user a group of their own.</source>
            <translation>请在 systemd 会话中启动 Fallow，它会给每个用户自己的组。</translation>
        </message>
        <message>
            <source>Install the driver of NVIDIA if there is such a card.</source>
            <translation>如有此类显卡，请安装 NVIDIA 驱动。</translation>
        </message>
        <message>
            <source>Install the driver of AMD if there is such a card.</source>
            <translation>如有此类显卡，请安装 AMD 驱动。</translation>
        </message>
        <message>
            <source>Run Linux 5.0 or later, with seccomp filters.</source>
            <translation>请使用 Linux 5.0 或更高版本，并启用 seccomp 过滤器。</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later; until then each run copies its image.</source>
            <translation>请使用 Linux 5.11 或更高版本；在此之前每次运行都会复制镜像。</translation>
        </message>
        <message>
            <source>Boot with the kernel option autogroup, or let systemd manage the share.</source>
            <translation>请以内核选项 autogroup 启动，或让 systemd 管理份额。</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>运行：sudo sysctl -w kernel.unprivileged_userns_clone=1（并把该行写入 /etc/sysctl.d/fallow.conf 以保持生效）。</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>运行：sudo sysctl -w user.max_user_namespaces=15000（并把该行写入 /etc/sysctl.d/fallow.conf 以保持生效）。</translation>
        </message>
        <message>
            <source>AppArmor allows user namespaces only to programs with a profile: install profiles with "userns," for bwrap (package apparmor-profiles) and for fallow-sandbox. Leave kernel.apparmor_restrict_unprivileged_userns as it is.</source>
            <translation>AppArmor 只允许有配置文件的程序使用用户命名空间：请为 bwrap（软件包 apparmor-profiles）和 fallow-sandbox 安装带 "userns," 的配置文件。请保持 kernel.apparmor_restrict_unprivileged_userns 不变。</translation>
        </message>
        <message>
            <source>Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow outside, or allow clone and unshare of user namespaces there.</source>
            <translation>启动 Fallow 的环境（容器、Snap 或 Flatpak）禁止这样做：请在其外启动 Fallow，或在那里允许用户命名空间的 clone 和 unshare。</translation>
        </message>
        <message>
            <source>The kernel must have user namespaces (CONFIG_USER_NS); Debian's have.</source>
            <translation>内核必须支持用户命名空间（CONFIG_USER_NS）；Debian 的内核支持。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>List /home, the image's own</source>
            <translation>列出 /home，镜像自己的</translation>
        </message>
        <message>
            <source>Mount a file system over /tmp</source>
            <translation>在 /tmp 上挂载文件系统</translation>
        </message>
        <message>
            <source>Open a file by its number on the disk</source>
            <translation>按磁盘上的编号打开文件</translation>
        </message>
        <message>
            <source>List network interfaces</source>
            <translation>列出网络接口</translation>
        </message>
        <message>
            <source>Socket of the Internet, TCP</source>
            <translation>互联网套接字，TCP</translation>
        </message>
        <message>
            <source>Socket of the Internet, UDP</source>
            <translation>互联网套接字，UDP</translation>
        </message>
        <message>
            <source>Socket of the Internet, version 6</source>
            <translation>互联网套接字，第 6 版</translation>
        </message>
        <message>
            <source>Socket to the kernel's network settings</source>
            <translation>连接内核网络设置的套接字</translation>
        </message>
        <message>
            <source>Socket to a virtual machine's host</source>
            <translation>连接虚拟机宿主的套接字</translation>
        </message>
        <message>
            <source>Connect to the screen</source>
            <translation>连接屏幕</translation>
        </message>
        <message>
            <source>Count other processes</source>
            <translation>统计其他进程</translation>
        </message>
        <message>
            <source>Look into process 1</source>
            <translation>查看进程 1 内部</translation>
        </message>
        <message>
            <source>Leave for another user namespace</source>
            <translation>进入另一个用户命名空间</translation>
        </message>
        <message>
            <source>Leave the session</source>
            <translation>离开会话</translation>
        </message>
        <message>
            <source>Run before others</source>
            <translation>抢在其他程序之前运行</translation>
        </message>
        <message>
            <source>Count identities it may take</source>
            <translation>统计它可用的身份</translation>
        </message>
        <message>
            <source>Processes at most</source>
            <translation>进程上限</translation>
        </message>
        <message>
            <source>Open files at most</source>
            <translation>打开文件上限</translation>
        </message>
        <message>
            <source>Size of one file at most</source>
            <translation>单个文件大小上限</translation>
        </message>
        <message>
            <source>Data in memory at most, per process</source>
            <translation>每个进程的内存数据上限</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Privileges (CapEff)</source>
            <translation>特权（CapEff）</translation>
        </message>
        <message>
            <source>Can never gain privileges (NoNewPrivs)</source>
            <translation>永远不能获得特权（NoNewPrivs）</translation>
        </message>
        <message>
            <source>Filters of system calls (Seccomp_filters)</source>
            <translation>系统调用过滤器（Seccomp_filters）</translation>
        </message>
        <message>
            <source>List %1</source>
            <translation>列出 %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>写入 %1</translation>
        </message>
        <message>
            <source>Free in %1</source>
            <translation>%1 中的剩余空间</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not there (%1)</source>
            <translation>不存在（%1）</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>被拒绝（%1）</translation>
        </message>
        <message>
            <source>no limit of its own</source>
            <translation>没有自己的限制</translation>
        </message>
        <message>
            <source>only what nobody else wants</source>
            <translation>只用别人不要的</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>How the score went</source>
            <translation>评分的变化</translation>
        </message>
        <message>
            <source>A result that other computers confirm adds one; one that they do not confirm takes a third and the stake. Tasks that one computer alone computes leave it as it is. A high score lets fewer computers agree sooner.</source>
            <translation>得到其他计算机证实的结果加一分；未得到证实的结果扣掉三分之一并失去质押。由单台计算机计算的任务不影响评分。评分高时，较少的计算机就能更早达成一致。</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message>
            <source>What opens the wallet</source>
            <translation>用什么打开钱包</translation>
        </message>
        <message>
            <source>This computer's keyring</source>
            <translation>此计算机的密钥环</translation>
        </message>
        <message>
            <source>A password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The password is asked for each time the wallet is opened. If it is forgotten, only your words help.</source>
            <translation>每次打开钱包都会要求密码。如果忘记，只有助记词能帮您。</translation>
        </message>
        <message>
            <source>It opens while you are logged in to this computer, with nothing to type.</source>
            <translation>您登录此计算机期间它会打开，无需输入。</translation>
        </message>
    </context>
    <context>
        <name>SecurityDialog</name>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>多久后自动锁定</translation>
        </message>
        <message>
            <source>It also locks when the screen is locked and when the computer goes to sleep.</source>
            <translation>屏幕锁定和计算机休眠时也会锁定。</translation>
        </message>
        <message>
            <source>Work goes on while the wallet is locked</source>
            <translation>钱包锁定时工作继续</translation>
        </message>
        <message>
            <source>The worker key stays open in memory. It can sign work, and pay nobody but the account in use.</source>
            <translation>工作者密钥在内存中保持打开。它可以为工作签名，且除正在使用的账户外不能向任何人付款。</translation>
        </message>
        <message>
            <source>What opens the wallet</source>
            <translation>用什么打开钱包</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change what opens the wallet</source>
            <translation>更改打开钱包的方式</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>SentStep</name>
        <message>
            <source>The network has it. It is pending until a block holds it; the history shows how far it is.</source>
            <translation>网络已收到。在进入区块之前为待定；历史记录会显示进展。</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>复制哈希</translation>
        </message>
        <message>
            <source>Put the payee into the address book</source>
            <translation>把收款人加入地址簿</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Processor cores</source>
            <translation>处理器核心</translation>
        </message>
        <message>
            <source>while nobody uses the computer</source>
            <translation>无人使用计算机时</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>处理器时间</translation>
        </message>
        <message>
            <source>of those cores</source>
            <translation>占这些核心的</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>for all tasks together</source>
            <translation>所有任务合计</translation>
        </message>
        <message>
            <source>Cores while you are here</source>
            <translation>您在场时的核心</translation>
        </message>
        <message>
            <source>none: it works only while you are away</source>
            <translation>无：仅在您离开时工作</translation>
        </message>
        <message>
            <source>Processor time while you are here</source>
            <translation>您在场时的处理器时间</translation>
        </message>
        <message>
            <source>Also use the graphics card</source>
            <translation>也使用显卡</translation>
        </message>
        <message>
            <source>for tasks that ask for one</source>
            <translation>用于需要显卡的任务</translation>
        </message>
        <message>
            <source>Count me as away after</source>
            <translation>多久后视为离开</translation>
        </message>
        <message>
            <source>without mouse and keyboard</source>
            <translation>没有鼠标和键盘操作</translation>
        </message>
        <message>
            <source>Also on battery</source>
            <translation>使用电池时也工作</translation>
        </message>
        <message>
            <source>down to the level below, then it stops</source>
            <translation>直到下面的电量，随后停止</translation>
        </message>
        <message>
            <source>Lowest level of the battery</source>
            <translation>电池最低电量</translation>
        </message>
        <message>
            <source>a nearly empty battery always stops it</source>
            <translation>电池几乎耗尽时总会停止</translation>
        </message>
        <message>
            <source>Also on a metered connection</source>
            <translation>按流量计费的连接上也工作</translation>
        </message>
        <message>
            <source>otherwise it finishes what is here and downloads nothing</source>
            <translation>否则只完成已有的，不再下载</translation>
        </message>
        <message>
            <source>Quiet mode: stay below</source>
            <translation>安静模式：保持低于</translation>
        </message>
        <message>
            <source>it slows down first, then pauses; off at the left end</source>
            <translation>先放慢，再暂停；最左端为关闭</translation>
        </message>
        <message>
            <source>Rest while a quiet app runs</source>
            <translation>安静程序运行时休息</translation>
        </message>
        <message>
            <source>those you choose under Quiet apps</source>
            <translation>即您在“安静程序”中选择的那些</translation>
        </message>
        <message>
            <source>Rest while something is full screen</source>
            <translation>有内容全屏时休息</translation>
        </message>
        <message>
            <source>films, presentations, games</source>
            <translation>电影、演示、游戏</translation>
        </message>
        <message>
            <source>Rest while a game runs</source>
            <translation>游戏运行时休息</translation>
        </message>
        <message>
            <source>one that asks for GameMode</source>
            <translation>请求 GameMode 的游戏</translation>
        </message>
        <message>
            <source>Rest while something keeps the screen awake</source>
            <translation>有东西使屏幕保持唤醒时休息</translation>
        </message>
        <message>
            <source>such as a video</source>
            <translation>例如视频</translation>
        </message>
        <message>
            <source>Rest during calls</source>
            <translation>通话时休息</translation>
        </message>
        <message>
            <source>while camera or microphone is in use</source>
            <translation>摄像头或麦克风使用期间</translation>
        </message>
        <message>
            <source>Rest while somebody is logged in from afar</source>
            <translation>有人远程登录时休息</translation>
        </message>
        <message>
            <source>it counts as use of the computer</source>
            <translation>视同使用此计算机</translation>
        </message>
        <message>
            <source>Rest while programs wait for memory</source>
            <translation>有程序等待内存时休息</translation>
        </message>
        <message>
            <source>as the kernel reports it</source>
            <translation>以内核报告为准</translation>
        </message>
        <message>
            <source>Rest while others use more of the processor than</source>
            <translation>其他程序占用处理器超过此值时休息</translation>
        </message>
        <message>
            <source>while you are away; 0 %: never</source>
            <translation>您离开期间；0 %：从不</translation>
        </message>
        <message>
            <source>Price of one kWh</source>
            <translation>每 kWh 的价格</translation>
        </message>
        <message>
            <source>in hundredths of your currency</source>
            <translation>以您的货币的百分之一为单位</translation>
        </message>
        <message>
            <source>Rest while it costs more than</source>
            <translation>电价高于此值时休息</translation>
        </message>
        <message>
            <source>off at the left end</source>
            <translation>最左端为关闭</translation>
        </message>
        <message>
            <source>Power that work draws</source>
            <translation>工作消耗的功率</translation>
        </message>
        <message>
            <source>when all cores are busy; 0: not known</source>
            <translation>所有核心忙碌时；0：未知</translation>
        </message>
        <message>
            <source>What one RLC is worth</source>
            <translation>一个 RLC 的价值</translation>
        </message>
        <message>
            <source>in the same currency; 0: not known</source>
            <translation>以同一货币计；0：未知</translation>
        </message>
        <message>
            <source>Do not work at a loss</source>
            <translation>不亏本工作</translation>
        </message>
        <message>
            <source>tasks that pay less than their electricity are given back</source>
            <translation>报酬低于电费的任务会被交还</translation>
        </message>
        <message>
            <source>Lowest price of a task</source>
            <translation>任务的最低价格</translation>
        </message>
        <message>
            <source>what pays less is given back</source>
            <translation>报酬更低的会被交还</translation>
        </message>
        <message>
            <source>Leave free on the disk</source>
            <translation>磁盘上保留的空间</translation>
        </message>
        <message>
            <source>work stops before less is left</source>
            <translation>剩余少于此值之前停止工作</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>电费</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>贡献</translation>
        </message>
        <message>
            <source>What pauses it</source>
            <translation>什么会暂停它</translation>
        </message>
        <message>
            <source>Choice of work</source>
            <translation>工作的选择</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 W</source>
            <translation>%1 W</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>轻度</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全力</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>no work</source>
            <translation>不工作</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n 个核心</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at %2 %</source>
            <translation>%1，%2 %</translation>
        </message>
        <message>
            <source>%1, %2 beside you</source>
            <translation>%1，您在场时 %2</translation>
        </message>
        <message>
            <source>%1, about %2 W</source>
            <translation>%1，约 %2 W</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>安静程序</translation>
        </message>
        <message>
            <source>programs during which everything is frozen</source>
            <translation>其运行期间冻结一切的程序</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>use, power, heat and connection, and from where</source>
            <translation>使用、供电、温度和连接，以及来源</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>what keeps strangers' programs apart from your files</source>
            <translation>把陌生人的程序与您的文件隔开</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>已存储的内容</translation>
        </message>
        <message>
            <source>apps and files on the disk, and how to remove them</source>
            <translation>磁盘上的应用和文件，以及如何移除</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>一周时段</translation>
        </message>
        <message>
            <source>when it works, and how hard at which hour</source>
            <translation>何时工作，以及每个时段用多少力</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Download no faster than</source>
            <translation>下载速度上限</translation>
        </message>
        <message>
            <source>everything together; off at the left end</source>
            <translation>全部合计；最左端为关闭</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Home</source>
            <translation>主页</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>钱包</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>我的运行</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>治理</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Signed</source>
            <translation>已签名</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>签名前请检查</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>签署消息</translation>
        </message>
        <message>
            <source>Data that another program will act on (EIP-712): orders, approvals, logins. You see what it says before you sign.</source>
            <translation>其他程序会据以行动的数据（EIP-712）：订单、授权、登录。签署前您会看到其内容。</translation>
        </message>
        <message>
            <source>A signed text proves that the account in use is yours (EIP-191). It moves no money.</source>
            <translation>签名的文本证明正在使用的账户是您的（EIP-191）。它不动用任何钱。</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>消息类型</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Structured data</source>
            <translation>结构化数据</translation>
        </message>
        <message>
            <source>Structured data, as JSON</source>
            <translation>结构化数据，JSON 格式</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>我知道其来源，仍要签署</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Copy the signature</source>
            <translation>复制签名</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>由 %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>正在签名</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>SnoozeButton</name>
        <message>
            <source>Snooze</source>
            <translation>推迟</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>4 小时</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>直到今晚</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>直到我另行说明</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>完成正在运行的，然后停止</translation>
        </message>
    </context>
    <context>
        <name>SortHead</name>
        <message>
            <source>sorted the other way round</source>
            <translation>已反向排序</translation>
        </message>
        <message>
            <source>sorted by it</source>
            <translation>已按此列排序</translation>
        </message>
        <message>
            <source>press to sort</source>
            <translation>按下以排序</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>No place was asked yet.</source>
            <translation>尚未询问任何来源。</translation>
        </message>
    </context>
    <context>
        <name>StakeCard</name>
        <message>
            <source>At stake</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>显示较少</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>显示全部 %1</translation>
        </message>
        <message>
            <source>Nothing is locked. A task locks stake while it runs and frees it when its result is accepted.</source>
            <translation>没有锁定的质押。任务运行时会锁定质押，结果被接受后释放。</translation>
        </message>
    </context>
    <context>
        <name>StakeRow</name>
        <message>
            <source>Claim</source>
            <translation>索回</translation>
        </message>
        <message>
            <source>Claim what %1 locked</source>
            <translation>索回 %1 所锁定的</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>cores</source>
            <translation>个核心</translation>
        </message>
        <message>
            <source>Hide the conditions</source>
            <translation>隐藏条件</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
    </context>
    <context>
        <name>StoragePane</name>
        <message>
            <source>Apps</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>No app is stored.</source>
            <translation>没有存储应用。</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>正在读取列表</translation>
        </message>
        <message>
            <source>Remove this app's files</source>
            <translation>删除此应用的文件</translation>
        </message>
        <message>
            <source>Datasets and other files</source>
            <translation>数据集和其他文件</translation>
        </message>
        <message>
            <source>Room used by files</source>
            <translation>文件占用的空间</translation>
        </message>
        <message>
            <source>No file is stored.</source>
            <translation>没有存储文件。</translation>
        </message>
        <message>
            <source>Remove this file</source>
            <translation>删除此文件</translation>
        </message>
    </context>
    <context>
        <name>StoredLine</name>
        <message>
            <source>Read it again and compare</source>
            <translation>重新读取并比对</translation>
        </message>
        <message>
            <source>Keep it no longer</source>
            <translation>不再保留</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留它</translation>
        </message>
        <message>
            <source>It is needed and stays</source>
            <translation>需要它，因此保留</translation>
        </message>
    </context>
    <context>
        <name>SweepDialog</name>
        <message>
            <source>Earnings of the worker</source>
            <translation>工作者的收入</translation>
        </message>
        <message>
            <source>Move them to the account in use by themselves</source>
            <translation>自动转移到正在使用的账户</translation>
        </message>
        <message>
            <source>Stays with the worker</source>
            <translation>留给工作者</translation>
        </message>
        <message>
            <source>What its next tasks will lock as stake stays too, whatever you type.</source>
            <translation>无论您填写多少，其后续任务要锁定为质押的部分都会留下。</translation>
        </message>
        <message>
            <source>Looks after every block and moves what is free at the contract and in the worker's wallet: at most once an hour, only while nothing else of the worker is under way, and only when the fees are a small part of it. It can pay nobody but the account in use. The coin for its fees stays.</source>
            <translation>每个区块之后查看，并转移合约中和工作者钱包中可用的部分：每小时最多一次，仅在工作者没有其他事务进行时，且仅在手续费只占一小部分时。除正在使用的账户外，它不能向任何人付款。手续费用的币会留下。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Move them by themselves</source>
            <translation>自动转移</translation>
        </message>
        <message>
            <source>Leave them with the worker</source>
            <translation>留给工作者</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>奖励，RLC</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>正在等待后台核心</translation>
        </message>
        <message>
            <source>No task fits.</source>
            <translation>没有匹配的任务。</translation>
        </message>
        <message>
            <source>No task was given to this computer yet. Home says what is missing, or what is waited for.</source>
            <translation>此计算机还没有得到任务。主页会说明缺少什么，或在等待什么。</translation>
        </message>
    </context>
    <context>
        <name>TaskPane</name>
        <message>
            <source>All tasks</source>
            <translation>所有任务</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Who and what for</source>
            <translation>为谁、为何</translation>
        </message>
        <message>
            <source>What it used</source>
            <translation>它的用量</translation>
        </message>
        <message>
            <source>It has not run yet.</source>
            <translation>尚未运行。</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation>透视</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>交还…</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>已下载</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>已计算</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已一致</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>达成一致</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>已揭示</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>揭示</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>trust %1</source>
            <translation>信任度 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 前</translation>
        </message>
        <message>
            <source>final %1</source>
            <translation>最终 %1</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1（%2后）</translation>
        </message>
        <message>
            <source>contribute by %1, %2</source>
            <translation>须在 %1 前提交，%2</translation>
        </message>
        <message>
            <source>reveal by %1, %2</source>
            <translation>须在 %1 前揭示，%2</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Back up before first payout</source>
            <translation>首次付款前请备份</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>已备份</translation>
        </message>
        <message>
            <source>My account</source>
            <translation>我的账户</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>all of it free</source>
            <translation>全部可用</translation>
        </message>
        <message>
            <source>%1 free · %2 staked</source>
            <translation>可用 %1 · 已质押 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 free · %2 staked on %n task(s)</source>
            <translation>
                <numerusform>可用 %1 · %n 个任务已质押 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>手续费用币</translation>
        </message>
        <message>
            <source>%1 for fees</source>
            <translation>手续费 %1</translation>
        </message>
        <message>
            <source>In your address book: %1</source>
            <translation>在您的地址簿中：%1</translation>
        </message>
        <message>
            <source>New payee: you have never paid to this address.</source>
            <translation>新收款人：您从未向此地址付过款。</translation>
        </message>
        <message>
            <source>You have paid to this address before.</source>
            <translation>您以前向此地址付过款。</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
    </context>
    <context>
        <name>WalletPage</name>
        <message>
            <source>Wallet</source>
            <translation>钱包</translation>
        </message>
        <message>
            <source>The wallet cannot be shown</source>
            <translation>无法显示钱包</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <source>Watch an address</source>
            <translation>观察一个地址</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>What you earn goes there. Nothing can be sent from here without its key.</source>
            <translation>您的收入会进入那里。没有其密钥就不能从这里发送。</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>名称，仅供您自己看</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>我的积蓄</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>观察</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>The week</source>
            <translation>一周</translation>
        </message>
    </context>
    <context>
        <name>WeekLine</name>
        <message>
            <source>Let it count before the one above</source>
            <translation>使其优先于上面的时段</translation>
        </message>
        <message>
            <source>Remove this window</source>
            <translation>移除此时段</translation>
        </message>
        <message>
            <source>What this computer gives then</source>
            <translation>此时此计算机提供多少</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
    </context>
    <context>
        <name>WeekPane</name>
        <message>
            <source>Hours that return every week, each with what this computer gives then. Of several that overlap the upper one counts; outside of all of them your usual choice holds.</source>
            <translation>每周重复的时段，各自设定此计算机届时提供多少。若有重叠，以上面的为准；在所有时段之外，按您平常的选择。</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Add a window</source>
            <translation>添加时段</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Watch only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>How much to give</source>
            <translation>提供多少</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Welcome to Fallow</source>
            <translation>欢迎使用 Fallow</translation>
        </message>
        <message>
            <source>Put this computer to work when you are not using it, and be paid for it.</source>
            <translation>让此计算机在您不用时工作，并为您赚取报酬。</translation>
        </message>
        <message>
            <source>Your wallet</source>
            <translation>您的钱包</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>Watch…</source>
            <translation>观察…</translation>
        </message>
        <message>
            <source>Create…</source>
            <translation>创建…</translation>
        </message>
        <message>
            <source>Open the wallet</source>
            <translation>打开钱包</translation>
        </message>
        <message>
            <source>You can change it at any time; touching the keyboard pauses it in Light and Balanced.</source>
            <translation>您可以随时更改；在“轻度”和“均衡”下，触碰键盘就会暂停。</translation>
        </message>
        <message>
            <source>Where the work comes from</source>
            <translation>工作从哪里来</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files. Whoever runs a pool tells its server and its address.</source>
            <translation>应用在沙箱中运行：没有网络，也没有您的文件。工作池的运营者会告知其服务器和地址。</translation>
        </message>
        <message>
            <source>Server of the pool</source>
            <translation>工作池的服务器</translation>
        </message>
        <message>
            <source>Address of the pool</source>
            <translation>工作池的地址</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>先四处看看</translation>
        </message>
        <message>
            <source>Start contributing</source>
            <translation>开始贡献</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files.</source>
            <translation>应用在沙箱中运行：没有网络，也没有您的文件。</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>工作池</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>Write them on paper. A photograph, a file or a message can be read by others.</source>
            <translation>请写在纸上。照片、文件或消息都可能被他人读到。</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>第 %1 个词：%2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>第 %1 个词，已隐藏</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>显示助记词</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>All words are in the list, and their number is right.</source>
            <translation>所有词都在词表中，数量也正确。</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) so far, of 12 or 24.</source>
            <translation>
                <numerusform>目前 %n 个词，共需 12 或 24 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Words that fit</source>
            <translation>匹配的词</translation>
        </message>
        <message>
            <source>Complete to %1</source>
            <translation>补全为 %1</translation>
        </message>
    </context>
    <context>
        <name>XrayDialog</name>
        <message>
            <source>A small program of ours runs in a sandbox made by the same rules as this task's and tries what a task must not do. The task itself goes on and is not touched.</source>
            <translation>我们的一个小程序会在与此任务规则相同的沙箱中运行，尝试任务不得做的事。任务本身继续运行，不受影响。</translation>
        </message>
        <message>
            <source>A small program of ours runs in a sandbox as any task gets it, and tries what a task must not do.</source>
            <translation>我们的一个小程序会在与任何任务相同的沙箱中运行，尝试任务不得做的事。</translation>
        </message>
        <message>
            <source>The program looks around. This takes a moment.</source>
            <translation>程序正在察看四周。这需要片刻。</translation>
        </message>
        <message>
            <source>Fingerprint of the rules it ran under</source>
            <translation>其运行所依规则的指纹</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>再次运行</translation>
        </message>
        <message>
            <source>Run the X-ray</source>
            <translation>进行透视</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AboutController</name>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The background core is version %1. Restart it, or update the older of the two.</source>
            <translation>后台核心的版本为 %1。请重启它，或更新两者中较旧的一个。</translation>
        </message>
        <message>
            <source>with its shared part (PSS)</source>
            <translation>含其共享部分（PSS）</translation>
        </message>
        <message>
            <source>Memory of its own</source>
            <translation>独占内存</translation>
        </message>
        <message>
            <source>written to, shared with nobody</source>
            <translation>已写入且不与他人共享</translation>
        </message>
        <message>
            <source>Wakeups a second</source>
            <translation>每秒唤醒次数</translation>
        </message>
        <message>
            <source>in the last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>on average since the start</source>
            <translation>启动以来的平均值</translation>
        </message>
        <message>
            <source>of one core, since the start</source>
            <translation>占一个核心，启动以来</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>已运行</translation>
        </message>
        <message>
            <source>since its start</source>
            <translation>自其启动以来</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountListModel</name>
        <message>
            <source>Worker</source>
            <translation>工作者</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Made from your words, which bring it back.</source>
            <translation>由您的助记词生成，可用其恢复。</translation>
        </message>
        <message>
            <source>An imported key: your words do not bring it back.</source>
            <translation>导入的密钥：您的助记词不能恢复它。</translation>
        </message>
        <message>
            <source>A key file beside the wallet.</source>
            <translation>钱包旁的密钥文件。</translation>
        </message>
        <message>
            <source>Only watched: its key is elsewhere.</source>
            <translation>仅观察：其密钥在别处。</translation>
        </message>
        <message>
            <source>Works unattended and can pay nobody but the account in use.</source>
            <translation>无人值守地工作，除正在使用的账户外不能向任何人付款。</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountsController</name>
        <message>
            <source>The key file is %1. Whoever has it and its password has the money of this account.</source>
            <translation>密钥文件是 %1。谁拥有它及其密码，谁就拥有此账户的钱。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::DownloadsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n 项进行中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EarningsController</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>已向 %1 写入 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::FeatureListModel</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HistoryController</name>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>已向 %1 写入 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HomeController</name>
        <message>
            <source>Connecting to the background core</source>
            <translation>正在连接后台核心</translation>
        </message>
        <message>
            <source>Fallow needs an update</source>
            <translation>Fallow 需要更新</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>后台核心没有运行</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) under way</source>
            <translation>
                <numerusform>%n 个任务进行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) frozen</source>
            <translation>
                <numerusform>%n 个任务已冻结</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing runs</source>
            <translation>没有任务运行</translation>
        </message>
        <message>
            <source>Why is there no work?</source>
            <translation>为什么没有工作？</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Last stop took %1</source>
            <translation>上次停止用时 %1</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Work for an hour anyway</source>
            <translation>仍然工作一小时</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursController</name>
        <message>
            <source>%1, %2 to %3: %4</source>
            <translation>%1，%2 到 %3：%4</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursListModel</name>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 到 %2：%3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworkListModel</name>
        <message>
            <source>Real money</source>
            <translation>真钱</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>练习：不是真钱</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Only to look at</source>
            <translation>仅供查看</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Contract %1, not asked yet</source>
            <translation>合约 %1，尚未询问</translation>
        </message>
        <message>
            <source>Contract %1; RLC is a token</source>
            <translation>合约 %1；RLC 是代币</translation>
        </message>
        <message>
            <source>Contract %1; RLC is the network's coin</source>
            <translation>合约 %1；RLC 是网络的币</translation>
        </message>
        <message>
            <source>Number %1 · %2</source>
            <translation>编号 %1 · %2</translation>
        </message>
        <message>
            <source>Servers: %1</source>
            <translation>服务器：%1</translation>
        </message>
        <message>
            <source>Fees are paid in %1</source>
            <translation>手续费以 %1 支付</translation>
        </message>
        <message>
            <source>A payment is final after %1</source>
            <translation>付款在 %1后最终确定</translation>
        </message>
        <message>
            <source>History begins at block %1</source>
            <translation>历史从区块 %1 开始</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworksController</name>
        <message>
            <source>Asking the servers</source>
            <translation>正在询问服务器</translation>
        </message>
        <message>
            <source>Asking %1 in which block the contract began: question %2 of at most %3</source>
            <translation>正在询问 %1 合约始于哪个区块：第 %2 个问题，最多 %3 个</translation>
        </message>
        <message>
            <source>Asking %1 for the number of its network, and the contract what it is: server %2 of %3</source>
            <translation>正在询问 %1 其网络编号，以及合约是什么：第 %2 个服务器，共 %3 个</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::PaymentController</name>
        <message>
            <source>This preview has expired.</source>
            <translation>此预览已过期。</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <translation>有效期还有 %1</translation>
        </message>
        <message>
            <source>The clipboard does not hold the payee you pasted any more. If you did not copy anything since, a program may be swapping addresses: compare the payee with where it came from.</source>
            <translation>剪贴板中不再是您粘贴的收款人。如果您此后没有复制过任何内容，可能有程序在调换地址：请将收款人与其来源比对。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SandboxController</name>
        <message>
            <source>Tasks can run here: everything they need is there.</source>
            <translation>任务可以在此运行：所需的一切都已具备。</translation>
        </message>
        <message>
            <source>No task can run here, and none is started: see what is missing.</source>
            <translation>没有任务可以在此运行，也不会启动任何任务：请查看缺少什么。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SealController</name>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Your password, or this computer's keyring while you are logged in</source>
            <translation>您的密码，或您登录期间此计算机的密钥环</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>您的密码</translation>
        </message>
        <message>
            <source>This computer's keyring, while you are logged in</source>
            <translation>您登录期间此计算机的密钥环</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SettingsController</name>
        <message>
            <source>No work. What is under way stays frozen; what is at stake is still revealed.</source>
            <translation>不工作。正在进行的保持冻结；有质押的仍会揭示。</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>少量，凉爽且安静，仅在您离开时。</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>计算机的大部分，仅在您离开时。</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>尽其所能，您在场时也一样。过热、电池和磁盘仍会使其停止。</translation>
        </message>
        <message>
            <source>Your own choice below.</source>
            <translation>您在下面自己的选择。</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>安静程序</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>所见情况</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>已存储的内容</translation>
        </message>
        <message>
            <source>This desktop</source>
            <translation>此桌面</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>一周时段</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StakeListModel</name>
        <message>
            <source>overdue since %1</source>
            <translation>自 %1 起逾期</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>最晚到 %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StorageController</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>使用于 %1</translation>
        </message>
        <message>
            <source>needed by a task</source>
            <translation>有任务需要</translation>
        </message>
        <message>
            <source>The file is removed.</source>
            <translation>该文件已删除。</translation>
        </message>
        <message>
            <source>The file is what it has to be.</source>
            <translation>该文件与应有的一致。</translation>
        </message>
        <message>
            <source>%1 are free again.</source>
            <translation>已重新腾出 %1。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SweepController</name>
        <message>
            <source>What the worker earns stays with it until you collect it.</source>
            <translation>工作者的收入留在它那里，直到您收取。</translation>
        </message>
        <message>
            <source>What the worker has free goes to the account in use by itself.</source>
            <translation>工作者可用的部分会自动转到正在使用的账户。</translation>
        </message>
        <message>
            <source>What the worker has free above %1 goes to the account in use by itself.</source>
            <translation>工作者超过 %1 的可用部分会自动转到正在使用的账户。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskController</name>
        <message>
            <source>Only the end is shown.</source>
            <translation>仅显示末尾部分。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskListModel</name>
        <message>
            <source>for %1</source>
            <translation>为 %1</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>由 %1 测得</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::Tray</name>
        <message>
            <source>Snooze</source>
            <translation>推迟</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>4 小时</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>直到今晚</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>直到我另行说明</translation>
        </message>
        <message>
            <source>Open Fallow</source>
            <translation>打开 Fallow</translation>
        </message>
        <message>
            <source>Quit (work goes on in the background)</source>
            <translation>退出（工作在后台继续）</translation>
        </message>
        <message>
            <source>Earned today: %1 RLC</source>
            <translation>今日收入：%1 RLC</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>完成正在运行的，然后停止</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::VaultController</name>
        <message>
            <source>Word %1 is not in the list that wallets use. Compare it with your paper.</source>
            <translation>第 %1 个词不在钱包所用的词表中。请与纸上比对。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WalletController</name>
        <message>
            <source>locks in %1</source>
            <translation>%1后锁定</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WelcomeController</name>
        <message>
            <source>Light</source>
            <translation>轻度</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全力</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>少量，凉爽且安静，仅在您离开时。</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>计算机的大部分，仅在您离开时。</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>尽其所能，您在场时也一样。过热、电池和磁盘仍会使其停止。</translation>
        </message>
        <message>
            <source>Asking the background core</source>
            <translation>正在询问后台核心</translation>
        </message>
        <message>
            <source>A new wallet is made on this computer and sealed by its keyring. You write down its 12 words before the first payout.</source>
            <translation>将在此计算机上创建新钱包，并由其密钥环密封。首次付款之前，您要写下它的 12 个词。</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a password of yours seals the wallet.</source>
            <translation>此计算机没有密钥环，因此由您自己的密码密封钱包。</translation>
        </message>
        <message>
            <source>There is a wallet on this computer, and it is locked.</source>
            <translation>此计算机上有钱包，且已锁定。</translation>
        </message>
        <message>
            <source>Its keys stay on this computer. You write down its words before the first payout.</source>
            <translation>其密钥留在此计算机上。首次付款之前，您要写下它的助记词。</translation>
        </message>
        <message>
            <source>The key stays elsewhere; what is earned goes to that address.</source>
            <translation>密钥留在别处；收入进入该地址。</translation>
        </message>
        <message>
            <source>Measured on this computer: %1 cores, %2, %3 free.</source>
            <translation>在此计算机上测得：%1 个核心，%2，剩余 %3。</translation>
        </message>
        <message>
            <source>Real money: joining a paying pool needs a stake.</source>
            <translation>真钱：加入付费工作池需要质押。</translation>
        </message>
        <message>
            <source>Practice: no real money.</source>
            <translation>练习：不是真钱。</translation>
        </message>
        <message>
            <source>The pool's server begins with https:// or http://.</source>
            <translation>工作池的服务器以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <source>The background core is not there yet.</source>
            <translation>后台核心尚未就绪。</translation>
        </message>
        <message>
            <source>First make a wallet, or watch an address.</source>
            <translation>请先创建钱包，或观察一个地址。</translation>
        </message>
        <message>
            <source>First open the wallet.</source>
            <translation>请先打开钱包。</translation>
        </message>
        <message>
            <source>The list of networks was not read yet.</source>
            <translation>尚未读取网络列表。</translation>
        </message>
        <message>
            <source>Say which pool: whoever runs it tells its server and its address.</source>
            <translation>请指明工作池：其运营者会告知服务器和地址。</translation>
        </message>
        <message>
            <source>Changing to %1</source>
            <translation>正在切换到 %1</translation>
        </message>
        <message>
            <source>Setting how much to give</source>
            <translation>正在设置提供多少</translation>
        </message>
        <message>
            <source>Joining the pool</source>
            <translation>正在加入工作池</translation>
        </message>
        <message>
            <source>Another pool</source>
            <translation>其他工作池</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WordEntry</name>
        <message>
            <source>Word %1, “%2”, is not in the list that wallets use.</source>
            <translation>第 %1 个词“%2”不在钱包所用的词表中。</translation>
        </message>
        <message>
            <source>There are %1 words; a wallet has 12 or 24.</source>
            <translation>共有 %1 个词；钱包有 12 或 24 个。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WorkController</name>
        <message>
            <source>task %1, for %2</source>
            <translation>任务 %1，为 %2</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>已写入 %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayController</name>
        <message>
            <source>X-ray of the sandbox of %1</source>
            <translation>%1 的沙箱透视</translation>
        </message>
        <message>
            <source>X-ray of a usual sandbox</source>
            <translation>普通沙箱的透视</translation>
        </message>
        <message>
            <source>Nothing was tried, so nothing is shown to be safe.</source>
            <translation>没有尝试任何事，因此也没有证明任何安全性。</translation>
        </message>
        <message>
            <source>Everything is as promised.</source>
            <translation>一切与所承诺的一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are not as promised: they are marked.</source>
            <translation>
                <numerusform>%n 个应答与所承诺的不一致：已标出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayLineModel</name>
        <message>
            <source>Not as promised. %1</source>
            <translation>与所承诺的不一致。%1</translation>
        </message>
    </context>
    <context>
        <name>fallow::app::DesktopNotices</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A result must be revealed within minutes, and it is not yet.</source>
            <translation>一个结果必须在几分钟内揭示，但尚未揭示。</translation>
        </message>
        <message>
            <source>%1 at risk</source>
            <translation>%1 面临风险</translation>
        </message>
        <message>
            <source>Write down the words of your wallet</source>
            <translation>请写下您钱包的助记词</translation>
        </message>
        <message>
            <source>It holds earnings now. Without the words they are lost with this computer.</source>
            <translation>其中已有收益。没有助记词，收益会随这台电脑一起丢失。</translation>
        </message>
        <message>
            <source>The disk is too full to work</source>
            <translation>磁盘太满，无法工作</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>后台核心未运行</translation>
        </message>
        <message>
            <source>No server of %1 answers</source>
            <translation>%1 的服务器均无响应</translation>
        </message>
        <message>
            <source>Something must be cured before work goes on</source>
            <translation>需先解决问题才能继续工作</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) paid, %1 earned</source>
            <translation>
                <numerusform>%n 个任务已付款，赚得 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) rejected, the stake is lost</source>
            <translation>
                <numerusform>%n 个任务被拒绝，押金已失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) ended without pay</source>
            <translation>
                <numerusform>%n 个任务结束但未付款</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one: %1</source>
            <translation>最近一个：%1</translation>
        </message>
        <message>
            <source>%1 came in</source>
            <translation>收到 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s), final once the network is sure of them.</source>
            <translation>
                <numerusform>%n 笔付款，网络确认后即为最终。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sight</name>
        <message>
            <source>Mouse or keyboard in use</source>
            <translation>正在使用鼠标或键盘</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>屏幕已锁定</translation>
        </message>
        <message>
            <source>Logins from afar</source>
            <translation>远程登录</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>使用电池</translation>
        </message>
        <message>
            <source>Level of the battery</source>
            <translation>电池电量</translation>
        </message>
        <message>
            <source>Temperature of the processor</source>
            <translation>处理器温度</translation>
        </message>
        <message>
            <source>Programs wait for memory</source>
            <translation>程序在等待内存</translation>
        </message>
        <message>
            <source>Processor used by others</source>
            <translation>其他程序占用的处理器</translation>
        </message>
        <message>
            <source>Connection costs by volume</source>
            <translation>按流量计费的连接</translation>
        </message>
        <message>
            <source>Something is full screen</source>
            <translation>有程序全屏</translation>
        </message>
        <message>
            <source>A game runs</source>
            <translation>正在运行游戏</translation>
        </message>
        <message>
            <source>Screen kept awake</source>
            <translation>屏幕保持唤醒</translation>
        </message>
        <message>
            <source>Camera in use</source>
            <translation>摄像头使用中</translation>
        </message>
        <message>
            <source>Microphone in use</source>
            <translation>麦克风使用中</translation>
        </message>
        <message>
            <source>A quiet app runs</source>
            <translation>正在运行需要安静的应用</translation>
        </message>
        <message>
            <source>About to sleep</source>
            <translation>即将睡眠</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>CatalogForm</name>
        <message>
            <source>The fingerprint says whose catalog it is: Fallow takes only what is signed, step by step, by the keys it stands for. Get it from the curators themselves, not from the page that offers the address.</source>
            <translation>指纹表明目录属于谁：Fallow 只接受由其所代表的密钥逐步签名的内容。请向策展人本人获取，而不要从提供地址的网页上获取。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Fingerprint of its keys (SHA-256 of its first root file)</source>
            <translation>密钥指纹（第一个根文件的 SHA-256）</translation>
        </message>
    </context>
    <context>
        <name>CatalogList</name>
        <message>
            <source>You have no catalog yet</source>
            <translation>您还没有目录</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>正在读取列表</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>密钥：%1</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>更新 %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::CatalogsController</name>
        <message>
            <source>Catalog %1</source>
            <translation>目录 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n catalogs</source>
            <translation>
                <numerusform>%n 个目录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) in all</source>
            <translation>
                <numerusform>共 %Ln 个条目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 is among your catalogs now.</source>
            <translation>%1 已加入您的目录。</translation>
        </message>
        <message>
            <source>%1 has nothing new.</source>
            <translation>%1 没有新内容。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln entry(s) looked at again.</source>
            <translation>
                <numerusform>%1：重新检查了 %Ln 个条目。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching and proving, %1 so far</source>
            <translation>正在获取并验证，目前 %1</translation>
        </message>
        <message>
            <source>Fetching and proving</source>
            <translation>正在获取并验证</translation>
        </message>
        <message>
            <source>These are not %1 digits of 0 to 9 and a to f.</source>
            <translation>这不是 %1 位由 0 到 9 和 a 到 f 组成的字符。</translation>
        </message>
    </context>
    <context>
        <name>CatalogsDialog</name>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message>
            <source>Add a catalog</source>
            <translation>添加目录</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Its entries leave the Marketplace, and its warnings are no longer heeded: what its curators revoked may run here again. You can add it again at any time.</source>
            <translation>它的条目将离开市场，它的警告也不再生效：其策展人撤销的内容可能会再次在此运行。您可以随时重新添加。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留它</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Fetch and add</source>
            <translation>获取并添加</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>添加目录…</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EntryController</name>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>offered by %1</source>
            <translation>由 %1 提供</translation>
        </message>
    </context>
    <context>
        <name>EntryGrid</name>
        <message>
            <source>Found</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <source>Back to what was found</source>
            <translation>返回搜索结果</translation>
        </message>
        <message>
            <source>cheapest offer</source>
            <translation>最低报价</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>运行…</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Reading the catalog and asking the chain</source>
            <translation>正在读取目录并查询链上信息</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>What it needs and sees</source>
            <translation>所需资源与可见内容</translation>
        </message>
        <message>
            <source>What it needs</source>
            <translation>所需资源</translation>
        </message>
        <message>
            <source>Curators and reviewers</source>
            <translation>策展人与审核者</translation>
        </message>
        <message>
            <source>Nobody yet: what it does was not reviewed.</source>
            <translation>尚无人批准：其行为未经审核。</translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message>
            <source>It does harm</source>
            <translation>有害</translation>
        </message>
        <message>
            <source>It has a defect</source>
            <translation>有缺陷</translation>
        </message>
        <message>
            <source>Legal reasons</source>
            <translation>法律原因</translation>
        </message>
        <message>
            <source>Its provider withdrew it</source>
            <translation>提供者已撤回</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>工作池</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message numerus="yes">
            <source>Reviewed by %n</source>
            <translation>
                <numerusform>%n 人已审核</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>免费</translation>
        </message>
        <message>
            <source>Suspended until %1.</source>
            <translation>暂停至 %1。</translation>
        </message>
        <message>
            <source>The chain says the same as the catalog.</source>
            <translation>链上与目录一致。</translation>
        </message>
        <message>
            <source>The chain says something else than the catalog. The chain counts.</source>
            <translation>链上与目录不一致，以链上为准。</translation>
        </message>
        <message>
            <source>The chain does not know it.</source>
            <translation>链上没有它。</translation>
        </message>
        <message>
            <source>Not compared with the chain: it belongs to another network, or none is reached.</source>
            <translation>未与链上对比：它属于其他网络，或当前无法连接任何网络。</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>镜像</translation>
        </message>
        <message>
            <source>Image digest</source>
            <translation>镜像摘要</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>源代码</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>主页</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>Members of the entry that this version of Fallow does not know</source>
            <translation>此版本的 Fallow 不认识的条目字段</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>chain %1</source>
            <translation>链 %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s) or more</source>
            <translation>
                <numerusform>%n 个核心或更多</numerusform>
            </translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>only its input and the dataset of the run</source>
            <translation>仅限其输入和本次运行的数据集</translation>
        </message>
        <message>
            <source>it wants one, and Fallow gives none</source>
            <translation>它要求联网，但 Fallow 不提供</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>策展人</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核者</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>反对者</translation>
        </message>
        <message>
            <source>nothing of it was fetched yet</source>
            <translation>尚未获取任何内容</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln 个条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n curator(s)</source>
            <translation>
                <numerusform>%n 位策展人</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1 ago</source>
            <translation>%1 前检查</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>修订版 %1</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>正在更新</translation>
        </message>
        <message>
            <source>Not fetched</source>
            <translation>未获取</translation>
        </message>
        <message>
            <source>Update refused</source>
            <translation>更新被拒绝</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Not confirmed lately</source>
            <translation>近期未确认</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Revision %1 is in use.</source>
            <translation>正在使用修订版 %1。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::MarketController</name>
        <message>
            <source>Many more hold these words. Type another word to see the best of them.</source>
            <translation>还有更多内容包含这些词。再输入一个词即可看到最匹配的。</translation>
        </message>
        <message numerus="yes">
            <source>Search %Ln apps, datasets and pools</source>
            <translation>
                <numerusform>搜索 %Ln 个应用、数据集和工作池</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>Any price</source>
            <translation>任意价格</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>免费</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>最匹配</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
    </context>
    <context>
        <name>MarketFilters</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>工作池</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Reviewed only</source>
            <translation>仅已审核</translation>
        </message>
        <message>
            <source>Fits this computer</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>排序：%1</translation>
        </message>
    </context>
    <context>
        <name>MarketFoot</name>
        <message>
            <source>Catalogs</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Catalogs…</source>
            <translation>目录…</translation>
        </message>
    </context>
    <context>
        <name>MarketPage</name>
        <message>
            <source>Marketplace</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>You have no catalog yet</source>
            <translation>您还没有目录</translation>
        </message>
        <message>
            <source>A catalog is a list of apps, datasets and pools that curators reviewed and signed. Add one by its address and the fingerprint of its keys.</source>
            <translation>目录是由策展人审核并签名的应用、数据集和工作池列表。请用它的地址和密钥指纹来添加。</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>添加目录…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nothing in your catalogs is what you typed and chose.</source>
            <translation>您的目录中没有符合输入和筛选的内容。</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>正在读取目录</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>打开网页</translation>
        </message>
    </context>
    <context>
        <name>AppChooser</name>
        <message>
            <source>Choose an app</source>
            <translation>选择应用</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Words, or an address: 0x…</source>
            <translation>关键词或地址：0x…</translation>
        </message>
        <message>
            <source>Apps come from your catalogs. An app that is in none can be run by its address.</source>
            <translation>应用来自您的目录。不在目录中的应用可通过地址运行。</translation>
        </message>
    </context>
    <context>
        <name>MattersPane</name>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <translation>最便宜</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>最快</translation>
        </message>
        <message>
            <source>Most trusted</source>
            <translation>最可信</translation>
        </message>
        <message>
            <source>Greenest</source>
            <translation>最节能</translation>
        </message>
        <message>
            <source>What matters to you</source>
            <translation>您看重什么</translation>
        </message>
        <message>
            <source>Your own weights</source>
            <translation>自定义权重</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Best fit</source>
            <translation>最合适</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>among the cheapest</source>
            <translation>属于最便宜的</translation>
        </message>
        <message>
            <source>costs more than others</source>
            <translation>比其他的贵</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>done sooner than at others</source>
            <translation>比其他的更早完成</translation>
        </message>
        <message>
            <source>may take longer than at others</source>
            <translation>可能比其他的更久</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>可信度</translation>
        </message>
        <message>
            <source>a surer result</source>
            <translation>结果更可靠</translation>
        </message>
        <message>
            <source>a less sure result</source>
            <translation>结果不太可靠</translation>
        </message>
        <message>
            <source>Own experience</source>
            <translation>自身经验</translation>
        </message>
        <message>
            <source>your runs went well there</source>
            <translation>您在那里的运行都顺利</translation>
        </message>
        <message>
            <source>runs of yours failed there</source>
            <translation>您有运行在那里失败</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>能耗</translation>
        </message>
        <message>
            <source>fewer hours of computers</source>
            <translation>占用的计算机时间更少</translation>
        </message>
        <message>
            <source>more hours of computers</source>
            <translation>占用的计算机时间更多</translation>
        </message>
        <message>
            <source>%1, but %2</source>
            <translation>%1，但%2</translation>
        </message>
        <message>
            <source>like the others</source>
            <translation>与其他的相当</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>%1 orders were left out: the chain does not bear them out.</source>
            <translation>已略去 %1 个订单：链上无法证实。</translation>
        </message>
        <message>
            <source>There are more: the cheapest were looked at.</source>
            <translation>还有更多：只查看了最便宜的。</translation>
        </message>
        <message>
            <source>%1 did not answer.</source>
            <translation>%1 没有响应。</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>链</translation>
        </message>
    </context>
    <context>
        <name>OffersTable</name>
        <message>
            <source>Asking the markets and the chain …</source>
            <translation>正在查询市场和链…</translation>
        </message>
        <message>
            <source>Pool, and why it stands here</source>
            <translation>工作池及其排名原因</translation>
        </message>
        <message>
            <source>Price of a task</source>
            <translation>单个任务价格</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>Nobody offers to run this now. Look again later, or add a market.</source>
            <translation>目前没有人提供运行。请稍后再查找，或添加市场。</translation>
        </message>
    </context>
    <context>
        <name>PriceCard</name>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>App</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>工作池</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>%1 of it go from the wallet into the contract first.</source>
            <translation>其中 %1 会先从钱包转入合约。</translation>
        </message>
        <message>
            <source>You pay only if the result is certified. If the computers do not agree, you can claim everything back after %1.</source>
            <translation>只有结果获得认证您才付款。若计算机未达成一致，%1 之后您可取回全部款项。</translation>
        </message>
        <message>
            <source>Sign and run</source>
            <translation>签署并运行</translation>
        </message>
        <message>
            <source>Arguments, inputs and result can be read by the computers that run it.</source>
            <translation>运行它的计算机可以读取参数、输入和结果。</translation>
        </message>
        <message>
            <source>Sent to the pool first; whoever learns the address of such a file can read it until the run is over:
%1</source>
            <translation>会先发送给工作池；知道文件地址的人在运行结束前都可以读取：
%1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop sending: nothing is paid</source>
            <translation>停止发送：不会付款</translation>
        </message>
    </context>
    <context>
        <name>RunForm</name>
        <message>
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Without the dataset %1</source>
            <translation>不使用数据集 %1</translation>
        </message>
        <message>
            <source>none; search your catalogs</source>
            <translation>无；搜索您的目录</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Trust at least</source>
            <translation>最低可信度</translation>
        </message>
        <message>
            <source>all the pool gives</source>
            <translation>工作池所能提供的全部</translation>
        </message>
        <message>
            <source>Write the arguments myself</source>
            <translation>自行填写参数</translation>
        </message>
        <message>
            <source>Back to the fields</source>
            <translation>返回表单</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunFormController</name>
        <message>
            <source>by %1</source>
            <translation>作者 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 is neither an address on the internet nor the whole path of a file here.</source>
            <translation>%1 既不是网址，也不是本机文件的完整路径。</translation>
        </message>
        <message>
            <source>Sending %1: %2 of %3</source>
            <translation>正在发送 %1：%2，共 %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunListModel</name>
        <message>
            <source>%1 locked</source>
            <translation>已锁定 %1</translation>
        </message>
        <message>
            <source>fetching and checking the result</source>
            <translation>正在获取并核对结果</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Run an app</source>
            <translation>运行应用</translation>
        </message>
        <message>
            <source>Another app</source>
            <translation>其他应用</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>我的运行</translation>
        </message>
        <message>
            <source>What is run</source>
            <translation>运行内容</translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>Claim back</source>
            <translation>取回</translation>
        </message>
        <message>
            <source>Get result</source>
            <translation>获取结果</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1，%n 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>计算中</translation>
        </message>
        <message>
            <source>Certifying</source>
            <translation>认证中</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>结果就绪</translation>
        </message>
        <message>
            <source>Result here</source>
            <translation>已取回</translation>
        </message>
        <message>
            <source>No result</source>
            <translation>无结果</translation>
        </message>
        <message>
            <source>the pool has not begun</source>
            <translation>工作池尚未开始</translation>
        </message>
        <message numerus="yes">
            <source>%n computers contributed</source>
            <translation>
                <numerusform>%n 台计算机已提交</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers agree</source>
            <translation>
                <numerusform>%n 台计算机一致</numerusform>
            </translation>
        </message>
        <message>
            <source>its answer stands on the chain</source>
            <translation>答案在链上</translation>
        </message>
        <message numerus="yes">
            <source>certified by %n computers</source>
            <translation>
                <numerusform>由 %n 台计算机认证</numerusform>
            </translation>
        </message>
        <message>
            <source>verified, %1</source>
            <translation>已验证，%1</translation>
        </message>
        <message>
            <source>what was locked came back</source>
            <translation>锁定的金额已退回</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>no agreement before the final date</source>
            <translation>截止前未达成一致</translation>
        </message>
        <message>
            <source>%1 of %2 results</source>
            <translation>%2 个结果中的 %1 个</translation>
        </message>
        <message>
            <source>can be claimed back after %1</source>
            <translation>%1 之后可取回</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n 个进行中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <source>My runs</source>
            <translation>我的运行</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>新建运行</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Locked, RLC</source>
            <translation>锁定，RLC</translation>
        </message>
        <message>
            <source>You have not bought a run yet. A run sends an app with your input to other computers; you pay when enough of them agree on the result.</source>
            <translation>您尚未购买运行。运行会将应用和您的输入发送到其他计算机；当足够多的计算机对结果一致时您才付款。</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>正在等待后台核心</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>Catalog: %1</source>
            <translation>目录：%1</translation>
        </message>
        <message>
            <source>Chain: %1</source>
            <translation>链上：%1</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>链</translation>
        </message>
    </context>
    <context>
        <name>Governance</name>
        <message>
            <source>Contract</source>
            <translation>合约</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>被拒</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>作者 %1</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>反对者</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>策展人</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核者</translation>
        </message>
        <message>
            <source>Curators</source>
            <translation>策展人</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>评审中</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>最后征询</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>休眠</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Proposal %1</source>
            <translation>提案 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n for it</source>
            <translation>
                <numerusform>%n 个赞成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want(s) changes</source>
            <translation>
                <numerusform>%n 个要求修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n 个反对</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of an earlier version</source>
            <translation>
                <numerusform>%n 个针对旧版本</numerusform>
            </translation>
        </message>
        <message>
            <source>No review yet</source>
            <translation>尚无评审</translation>
        </message>
        <message>
            <source>%1 of %2 curators and %3 of %4 reviewers approve its entry</source>
            <translation>%2 位策展人中的 %1 位和 %4 位评审人中的 %3 位批准其条目</translation>
        </message>
        <message>
            <source>The entry is not the one that the proposal speaks about: it has changed.</source>
            <translation>该条目已更改，不是提案所述的那个。</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) no longer count(s): the entry has changed, or the time ran out.</source>
            <translation>
                <numerusform>%n 个批准已失效：条目已更改或已过期。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) by its author or owner do(es) not count.</source>
            <translation>
                <numerusform>作者或所有者的 %n 个批准不计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>The first that counts runs out on %1.</source>
            <translation>最早计入的一个将于 %1 到期。</translation>
        </message>
        <message>
            <source>For it</source>
            <translation>赞成</translation>
        </message>
        <message>
            <source>Wants changes</source>
            <translation>要求修改</translation>
        </message>
        <message>
            <source>No part in this catalog</source>
            <translation>在此目录中没有角色</translation>
        </message>
        <message>
            <source>author or owner: does not count</source>
            <translation>作者或所有者：不计入</translation>
        </message>
        <message>
            <source>of an earlier version</source>
            <translation>针对旧版本</translation>
        </message>
        <message>
            <source>Suspended until %1</source>
            <translation>暂停至 %1</translation>
        </message>
        <message>
            <source>Over since %1</source>
            <translation>已于 %1 结束</translation>
        </message>
        <message>
            <source>Too few signatures</source>
            <translation>签名不足</translation>
        </message>
        <message>
            <source>A curator's key</source>
            <translation>策展人的密钥</translation>
        </message>
        <message numerus="yes">
            <source>%1, signed by %n</source>
            <translation>
                <numerusform>%1，%n 人签名</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GovernancePage</name>
        <message>
            <source>Governance</source>
            <translation>治理</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>正在读取目录</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Your catalogs have taken nothing back.</source>
            <translation>您的目录没有撤回任何内容。</translation>
        </message>
        <message>
            <source>Your catalogs have no proposals. A proposal says what an app or a dataset is, what it may do and why it should be listed; curators and anybody with a key can sign what they think of it.</source>
            <translation>您的目录没有提案。提案说明某个应用或数据集是什么、可以做什么以及为何应收录；策展人和任何持有密钥的人都可以签署自己的意见。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ProposalController</name>
        <message>
            <source>Curator</source>
            <translation>策展人</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核者</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ReviewController</name>
        <message>
            <source>Written to %1</source>
            <translation>已写入 %1</translation>
        </message>
        <message>
            <source>Proposal %1: %2</source>
            <translation>提案 %1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>超出 %n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>You sign as the author of the proposal or the owner of its entry: this review will be shown and not counted.</source>
            <translation>您以提案作者或其条目所有者的身份签署：此评审会显示但不计入。</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Signed</source>
            <translation>已签名</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>签名前请检查</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>我知道其来源，仍要签署</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>正在签名</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>写入文件</translation>
        </message>
        <message>
            <source>Review a proposal</source>
            <translation>评审提案</translation>
        </message>
        <message>
            <source>You sign the proposal as you read it, byte by byte: when it changes, your review no longer counts.</source>
            <translation>您签署的是所读提案的每一个字节：提案一旦更改，您的评审即失效。</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>您的看法</translation>
        </message>
        <message>
            <source>Why (everybody can read it)</source>
            <translation>理由（所有人可见）</translation>
        </message>
        <message>
            <source>Hand this file to the catalog's curators. In the catalog it is %1.</source>
            <translation>请将此文件交给目录的策展人。它在目录中的路径为 %1。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::GovernanceController</name>
        <message>
            <source>There are more: the newest are shown.</source>
            <translation>还有更多：仅显示最新的。</translation>
        </message>
    </context>
    <context>
        <name>ProposalPane</name>
        <message>
            <source>Back to the proposals</source>
            <translation>返回提案</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>评审…</translation>
        </message>
        <message>
            <source>Reading the catalog</source>
            <translation>正在读取目录</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>It has no text.</source>
            <translation>没有正文。</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>评审</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>谁批准了它</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>其条目</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1, needed</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>a file here, or its address on the internet</source>
            <translation>本机文件，或其网址</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation>至少 %1。</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>至多 %1。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>至多 %n 个字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>至少 %n 个字符。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawInputs</name>
        <message>
            <source>Arguments</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>as the app's own page describes them</source>
            <translation>按应用自身页面的说明</translation>
        </message>
        <message>
            <source>Inputs, one a line</source>
            <translation>输入，每行一个</translation>
        </message>
        <message>
            <source>an address, or the path of a file here; files can be dropped</source>
            <translation>网址，或本机文件的路径；可将文件拖到此处</translation>
        </message>
        <message>
            <source>The computers that run this read them.</source>
            <translation>运行此任务的计算机会读取它们。</translation>
        </message>
    </context>
    <context>
        <name>AddressBar</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>Address of a page: https://…</source>
            <translation>网页地址：https://…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Close the page</source>
            <translation>关闭网页</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>网站 %1</translation>
        </message>
        <message>
            <source>Knows your account</source>
            <translation>已知您的账户</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>断开连接</translation>
        </message>
        <message>
            <source>Loading the page</source>
            <translation>正在加载网页</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Site %1</source>
            <translation>网站 %1</translation>
        </message>
        <message>
            <source>Account %1 on %2</source>
            <translation>账户 %1，网络 %2</translation>
        </message>
        <message>
            <source>I have read this, and I want it all the same</source>
            <translation>我已阅读，仍要继续</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SiteListModel</name>
        <message>
            <source>%1 · since %2</source>
            <translation>%1 · 自 %2 起</translation>
        </message>
    </context>
    <context>
        <name>SitesCard</name>
        <message>
            <source>Connected sites</source>
            <translation>已连接的网站</translation>
        </message>
        <message>
            <source>No site knows your account.</source>
            <translation>没有网站知道您的账户。</translation>
        </message>
        <message>
            <source>They know the address of your account and may ask you to sign. They can do nothing without you.</source>
            <translation>它们知道您的账户地址，并可请求您签名。没有您的同意，它们什么也做不了。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>断开连接</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>断开 %1</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>What a page can do here</source>
            <translation>网页在这里能做什么</translation>
        </message>
        <message>
            <source>Pages of markets and other programs on the network can be opened here and ask your wallet. Each request is put into plain words in this window, outside of the page, and nothing is signed unless you say so.</source>
            <translation>可在此打开市场及网络上其他程序的网页，它们可以向您的钱包提出请求。每个请求都会在本窗口中、网页之外以清楚的语言说明，未经您同意不会签名。</translation>
        </message>
        <message>
            <source>Pages open no windows, save no files and get nothing of this computer. What they keep is forgotten when the page is closed.</source>
            <translation>网页不能打开窗口、保存文件或获取本机的任何内容。关闭网页后，其保存的内容即被清除。</translation>
        </message>
    </context>
    <context>
        <name>UnlockPane</name>
        <message>
            <source>The wallet is locked. Unlock it to sign.</source>
            <translation>钱包已锁定。请解锁后签名。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>正在解锁</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>%1 wants a network that is not in use (chain %2). Networks are added and chosen in the wallet, under Networks.</source>
            <translation>%1 需要一个未在使用的网络（链 %2）。请在钱包的“网络”中添加和选择网络。</translation>
        </message>
        <message>
            <source>The network's fee is at most %1.</source>
            <translation>网络费用最多为 %1。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebConsentController</name>
        <message>
            <source>A site wants to know your account</source>
            <translation>网站想知道您的账户</translation>
        </message>
        <message>
            <source>A site wants a signature</source>
            <translation>网站请求签名</translation>
        </message>
        <message>
            <source>A site wants your signature on data</source>
            <translation>网站请求您对数据签名</translation>
        </message>
        <message>
            <source>A site wants to send a transaction</source>
            <translation>网站请求发送交易</translation>
        </message>
        <message>
            <source>A site wants another network</source>
            <translation>网站请求切换网络</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>正在签名</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>签名并发送</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>使用此网络</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebController</name>
        <message>
            <source>Not secure: may not ask the wallet</source>
            <translation>不安全：不能访问钱包</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>在本机上</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>The page wanted to go to an address that is not shown here: %1</source>
            <translation>网页想前往此处不予显示的地址：%1</translation>
        </message>
        <message>
            <source>%1 cannot be shown. Check the address, and that this computer is connected.</source>
            <translation>无法显示 %1。请检查地址以及本机是否已连接网络。</translation>
        </message>
        <message>
            <source>The page wanted to open a window. Pages open none here.</source>
            <translation>网页想打开窗口。此处网页不能打开窗口。</translation>
        </message>
        <message>
            <source>The page wanted to save a file (%1). Pages save none from here.</source>
            <translation>网页想保存文件（%1）。此处网页不能保存文件。</translation>
        </message>
        <message>
            <source>The page wanted something of this computer: a file, its place, camera, microphone or notices. Pages get none of that here.</source>
            <translation>网页想获取本机的内容：文件、位置、摄像头、麦克风或通知。此处网页得不到这些。</translation>
        </message>
        <message>
            <source>The server does not prove who it is, so the page is not opened: %1</source>
            <translation>服务器无法证明其身份，因此不打开该网页：%1</translation>
        </message>
        <message>
            <source>The page wanted to ask something in a window of its own. Pages open none here.</source>
            <translation>网页想在自己的窗口中提问。此处网页不能打开窗口。</translation>
        </message>
        <message>
            <source>The page says in a window of its own, which pages do not get here: %1</source>
            <translation>网页想在自己的窗口中显示（此处不允许）：%1</translation>
        </message>
        <message>
            <source>The page has stopped working. Load it again, or leave it.</source>
            <translation>网页已停止工作。请重新加载或离开。</translation>
        </message>
        <message>
            <source>Pages are not opened for the administrator: what keeps them away from this computer does not work then. Start Fallow as yourself.</source>
            <translation>管理员身份下不打开网页：此时将网页与本机隔离的机制不起作用。请以普通用户启动 Fallow。</translation>
        </message>
        <message>
            <source>Pages cannot be shown with the graphics that this window uses.</source>
            <translation>此窗口所用的图形方式无法显示网页。</translation>
        </message>
    </context>
    <context>
        <name>WebPage</name>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>前往 %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Pages cannot be shown on this computer yet</source>
            <translation>本机还不能显示网页</translation>
        </message>
        <message>
            <source>The part that shows web pages is not installed.</source>
            <translation>未安装显示网页的组件。</translation>
        </message>
        <message>
            <source>Install the package qml6-module-qtwebengine and start Fallow again.</source>
            <translation>请安装软件包 qml6-module-qtwebengine 并重新启动 Fallow。</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebRequestController</name>
        <message>
            <source>This page wants to know your account, and you have none yet. Make a wallet first.</source>
            <translation>该网页想知道您的账户，但您还没有账户。请先创建钱包。</translation>
        </message>
        <message>
            <source>Show it your account?</source>
            <translation>让它知道您的账户吗？</translation>
        </message>
        <message>
            <source>The site learns your address, and with it what it holds and did: that is public.</source>
            <translation>该网站将得知您的地址，以及其持有和发生过的一切：这些都是公开的。</translation>
        </message>
        <message>
            <source>It may ask you to sign. Each time you see what it means, and decide.</source>
            <translation>它可以请求您签名。每次您都会看到其含义并作出决定。</translation>
        </message>
        <message>
            <source>It cannot move anything by itself. You can disconnect it at any time.</source>
            <translation>它自己不能转移任何东西。您可以随时断开连接。</translation>
        </message>
        <message>
            <source>This account is only watched: nothing can be signed with it here.</source>
            <translation>此账户仅供查看：无法在此用它签名。</translation>
        </message>
        <message>
            <source>%1 wants the network of chain %2, which Fallow does not know. Networks are added in the wallet, under Networks.</source>
            <translation>%1 需要链 %2 的网络，Fallow 不认识它。请在钱包的“网络”中添加网络。</translation>
        </message>
        <message>
            <source>Use %1?</source>
            <translation>使用 %1 吗？</translation>
        </message>
        <message>
            <source>Fallow itself changes to this network, not only this page.</source>
            <translation>切换的是整个 Fallow，而不仅是该网页。</translation>
        </message>
        <message>
            <source>Money on it is real.</source>
            <translation>其中的资金是真实的。</translation>
        </message>
        <message>
            <source>It is for practice: its money is worth nothing.</source>
            <translation>它用于练习：其中的资金没有价值。</translation>
        </message>
        <message>
            <source>This computer leaves its pool and earns nothing until it joins one there.</source>
            <translation>本机将离开其工作池，在加入那里的工作池之前不会有收入。</translation>
        </message>
    </context>
</TS>
