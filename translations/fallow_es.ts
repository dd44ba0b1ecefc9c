<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>About Fallow</source>
            <translation>Acerca de Fallow</translation>
        </message>
        <message>
            <source>Version %1. Fields rest, computers need not.</source>
            <translation>Versión %1. Los campos descansan; los ordenadores no lo necesitan.</translation>
        </message>
        <message>
            <source>The background core now</source>
            <translation>El servicio en segundo plano ahora</translation>
        </message>
        <message>
            <source>Reading the figures</source>
            <translation>Leyendo las cifras</translation>
        </message>
        <message>
            <source>The background core does not answer, so there are no figures.</source>
            <translation>El servicio en segundo plano no responde, así que no hay cifras.</translation>
        </message>
        <message>
            <source>This window and the icon now</source>
            <translation>Esta ventana y el icono ahora</translation>
        </message>
        <message>
            <source>This computer does not tell what a process uses.</source>
            <translation>Este ordenador no indica lo que usa un proceso.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Copyright the Fallow authors. Free software under the GNU General Public License, version 3 or any later one; it comes without any warranty.</source>
            <translation>Copyright de los autores de Fallow. Software libre bajo la Licencia Pública General de GNU, versión 3 o cualquier posterior; se ofrece sin garantía alguna.</translation>
        </message>
        <message>
            <source>The whole text: %1</source>
            <translation>El texto completo: %1</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>RLC in wallet</source>
            <translation>RLC en la cartera</translation>
        </message>
        <message>
            <source>In the contract</source>
            <translation>En el contrato</translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>Moneda para comisiones</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Depositar</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exportar CSV</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nombre, solo para usted</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>When you use this account, what you earn goes to it and what you pay comes from it. The RLC of the other one stays there.</source>
            <translation>Cuando usa esta cuenta, lo que gana va a ella y lo que paga sale de ella. Los RLC de la otra se quedan allí.</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>Exportar la clave</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Use this account</source>
            <translation>Usar esta cuenta</translation>
        </message>
    </context>
    <context>
        <name>AccountName</name>
        <message>
            <source>Accounts: %1 is in use</source>
            <translation>Cuentas: %1 está en uso</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>One account pays and is paid. What you send, deposit and earn is its money.</source>
            <translation>Una sola cuenta paga y cobra. Lo que envía, deposita y gana es su dinero.</translation>
        </message>
        <message>
            <source>Worker of this computer</source>
            <translation>Worker de este ordenador</translation>
        </message>
        <message>
            <source>Signs unattended work. It can pay nobody but the account in use.</source>
            <translation>Firma el trabajo desatendido. No puede pagar a nadie más que a la cuenta en uso.</translation>
        </message>
        <message>
            <source>Collect its earnings</source>
            <translation>Recoger sus ganancias</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change when earnings are moved</source>
            <translation>Cambiar cuándo se mueven las ganancias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Añadir una cuenta</translation>
        </message>
    </context>
    <context>
        <name>ActivityFoot</name>
        <message>
            <source>Reading your history</source>
            <translation>Leyendo su historial</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Aún no ha pasado nada</translation>
        </message>
        <message>
            <source>Search for something else, or show all.</source>
            <translation>Busque otra cosa, o muestre todo.</translation>
        </message>
        <message>
            <source>Rewards, payments and moves into the contract will be listed here.</source>
            <translation>Aquí aparecerán recompensas, pagos y depósitos en el contrato.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading more</source>
            <translation>Leyendo más</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
    </context>
    <context>
        <name>ActivityHead</name>
        <message>
            <source>Wallet</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Lock now · %1</source>
            <translation>Bloquear ahora · %1</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recibir</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>You only watch this address</source>
            <translation>Usted solo observa esta dirección</translation>
        </message>
        <message>
            <source>Its key is elsewhere: you see what it earns, but nothing can be sent from here.</source>
            <translation>Su clave está en otro sitio: ve lo que gana, pero desde aquí no se puede enviar nada.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Crear una cartera</translation>
        </message>
    </context>
    <context>
        <name>ActivityTop</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>Recompensas</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidos</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>AddAccountDialog</name>
        <message>
            <source>Add an account</source>
            <translation>Añadir una cuenta</translation>
        </message>
        <message>
            <source>Where its key comes from</source>
            <translation>De dónde viene su clave</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Mis palabras</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>Bare key</source>
            <translation>Clave desnuda</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Solo observar</translation>
        </message>
        <message>
            <source>The next account of your words. The same paper brings it back.</source>
            <translation>La siguiente cuenta de sus palabras. El mismo papel la recupera.</translation>
        </message>
        <message>
            <source>A key file (Web3 Secret Storage, version 3) as geth, ethers and the iExec tools write it.</source>
            <translation>Un archivo de clave (Web3 Secret Storage, versión 3) como lo escriben geth, ethers y las herramientas de iExec.</translation>
        </message>
        <message>
            <source>You see what the address earns; nothing can be sent from here without its key.</source>
            <translation>Ve lo que gana la dirección; sin su clave no se puede enviar nada desde ella.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep its own backup. Whoever has seen it has the money: a key that was in a message or a file is not safe any more.</source>
            <translation>Sus palabras no recuperan esta clave: guarde una copia aparte. Quien la haya visto tiene el dinero: una clave que estuvo en un mensaje o un archivo ya no es segura.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep the file and its password.</source>
            <translation>Sus palabras no recuperan esta clave: guarde el archivo y su contraseña.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Type its path, or drop the file here.</source>
            <translation>Escriba su ruta, o suelte aquí el archivo.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Contraseña del archivo</translation>
        </message>
        <message>
            <source>Private key, 64 hex digits</source>
            <translation>Clave privada, 64 dígitos hexadecimales</translation>
        </message>
        <message>
            <source>I have a copy of this key elsewhere</source>
            <translation>Tengo una copia de esta clave en otro sitio</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nombre, solo para usted</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Mis ahorros</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>Añadiendo</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Añadir la cuenta</translation>
        </message>
    </context>
    <context>
        <name>AddNetworkDialog</name>
        <message>
            <source>Add a network</source>
            <translation>Añadir una red</translation>
        </message>
        <message>
            <source>What its money is worth</source>
            <translation>Lo que vale su dinero</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Práctica: sin dinero real</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Dinero real</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number of the network (chain id)</source>
            <translation>Número de la red (chain id)</translation>
        </message>
        <message>
            <source>Its iExec contract</source>
            <translation>Su contrato de iExec</translation>
        </message>
        <message>
            <source>Addresses of its servers, one a line</source>
            <translation>Direcciones de sus servidores, una por línea</translation>
        </message>
        <message>
            <source>Two or more are safer: they must tell the same.</source>
            <translation>Dos o más son más seguros: deben decir lo mismo.</translation>
        </message>
        <message>
            <source>https only. Two or more are safer: they must tell the same.</source>
            <translation>Solo https. Dos o más son más seguros: deben decir lo mismo.</translation>
        </message>
        <message>
            <source>Asking the servers</source>
            <translation>Preguntando a los servidores</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Check and add</source>
            <translation>Comprobar y añadir</translation>
        </message>
    </context>
    <context>
        <name>AddressBookDialog</name>
        <message>
            <source>Address book</source>
            <translation>Libreta de direcciones</translation>
        </message>
        <message>
            <source>Search by name or address</source>
            <translation>Buscar por nombre o dirección</translation>
        </message>
        <message>
            <source>Nobody is in the book yet. A payee with a name is chosen, not typed, and cannot be mistyped.</source>
            <translation>Aún no hay nadie en la libreta. Un beneficiario con nombre se elige, no se teclea, y así no hay erratas.</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Nadie coincide.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
    </context>
    <context>
        <name>AmountForm</name>
        <message>
            <source>coin</source>
            <translation>moneda</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Divisa</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Everything that can be moved</source>
            <translation>Todo lo que se puede mover</translation>
        </message>
        <message>
            <source>%1 is free to withdraw</source>
            <translation>%1 se pueden retirar</translation>
        </message>
        <message>
            <source>%1 in the wallet</source>
            <translation>%1 en la cartera</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Máx.</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Escriba un importe</translation>
        </message>
    </context>
    <context>
        <name>AppsCard</name>
        <message>
            <source>By app</source>
            <translation>Por aplicación</translation>
        </message>
        <message>
            <source>No task was paid in these days.</source>
            <translation>En estos días no se pagó ninguna tarea.</translation>
        </message>
    </context>
    <context>
        <name>AppsPane</name>
        <message>
            <source>While one of the ticked programs runs, every task is frozen.</source>
            <translation>Mientras funcione uno de los programas marcados, todas las tareas quedan congeladas.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>No installed programs were found.</source>
            <translation>No se encontraron programas instalados.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backed up</source>
            <translation>Con copia</translation>
        </message>
        <message>
            <source>Prove that you have them</source>
            <translation>Demuestre que las tiene</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>Back up the wallet</source>
            <translation>Hacer copia de la cartera</translation>
        </message>
        <message>
            <source>Your words are on paper and you have proved it. Payouts to other addresses are open now.</source>
            <translation>Sus palabras están en papel y lo ha demostrado. Los pagos a otras direcciones ya están permitidos.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Las he anotado</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>BackupIntro</name>
        <message>
            <source>You will see the words that your keys are made of. Write them on paper, by hand, in their order. Then five of them are asked for.</source>
            <translation>Verá las palabras de las que están hechas sus claves. Escríbalas en papel, a mano, en su orden. Después se le pedirán cinco de ellas.</translation>
        </message>
        <message>
            <source>Whoever sees the words can take everything. Make sure that nobody looks on, no camera either.</source>
            <translation>Quien vea las palabras puede llevárselo todo. Asegúrese de que nadie mira, ni ninguna cámara.</translation>
        </message>
        <message>
            <source>Password of the wallet</source>
            <translation>Contraseña de la cartera</translation>
        </message>
    </context>
    <context>
        <name>Because</name>
        <message>
            <source>%1 °C; the limit is %2 °C</source>
            <translation>%1 °C; el límite es %2 °C</translation>
        </message>
        <message>
            <source>%1 °C; you chose %2 °C</source>
            <translation>%1 °C; usted eligió %2 °C</translation>
        </message>
        <message>
            <source>%1 %; the limit is %2 %</source>
            <translation>%1 %; el límite es %2 %</translation>
        </message>
        <message>
            <source>%1 %; you chose %2 %</source>
            <translation>%1 %; usted eligió %2 %</translation>
        </message>
        <message>
            <source>%1 % of the processor; the limit is %2 %</source>
            <translation>%1 % del procesador; el límite es %2 %</translation>
        </message>
        <message>
            <source>%1 GB free; the limit is %2 GB</source>
            <translation>%1 GB libres; el límite es %2 GB</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Fulfilled: %1</source>
            <translation>Cumplido: %1</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Falta: %1</translation>
        </message>
    </context>
    <context>
        <name>ComputerCard</name>
        <message>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>“%1” leaves the address book. The payments stay in the history.</source>
            <translation>«%1» sale de la libreta de direcciones. Los pagos quedan en el historial.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pagar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Take out of the book</source>
            <translation>Quitar de la libreta</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>CreateDialog</name>
        <message>
            <source>Create a wallet</source>
            <translation>Crear una cartera</translation>
        </message>
        <message>
            <source>The keys are made from random words. You see them when you make the backup; that can wait until the first payout.</source>
            <translation>Las claves se hacen de palabras al azar. Las verá al hacer la copia; eso puede esperar hasta el primer pago.</translation>
        </message>
        <message>
            <source>Number of words</source>
            <translation>Número de palabras</translation>
        </message>
        <message>
            <source>12 words</source>
            <translation>12 palabras</translation>
        </message>
        <message>
            <source>24 words</source>
            <translation>24 palabras</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Creando</translation>
        </message>
        <message>
            <source>Create the wallet</source>
            <translation>Crear la cartera</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message>
            <source>RLC per day</source>
            <translation>RLC por día</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>certificados</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisionales</translation>
        </message>
        <message>
            <source>Nothing was earned in these days.</source>
            <translation>En estos días no se ganó nada.</translation>
        </message>
    </context>
    <context>
        <name>DesktopPane</name>
        <message>
            <source>At login</source>
            <translation>Al iniciar sesión</translation>
        </message>
        <message>
            <source>Start Fallow when I log in</source>
            <translation>Iniciar Fallow al abrir la sesión</translation>
        </message>
        <message>
            <source>as an icon, without a window; work itself does not need it</source>
            <translation>como icono, sin ventana; el trabajo en sí no la necesita</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>What needs me</source>
            <translation>Lo que me necesita</translation>
        </message>
        <message>
            <source>stake at risk, no node, a full disk, no backup of the wallet</source>
            <translation>depósito en riesgo, ningún nodo, disco lleno, cartera sin copia</translation>
        </message>
        <message>
            <source>Money that came in</source>
            <translation>Dinero que llegó</translation>
        </message>
        <message>
            <source>sent to this wallet by others</source>
            <translation>enviado a esta cartera por otros</translation>
        </message>
        <message>
            <source>How tasks ended</source>
            <translation>Cómo acabaron las tareas</translation>
        </message>
        <message>
            <source>one notification for all of them, brought up to date</source>
            <translation>una notificación para todas, siempre al día</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>Desempaquetando</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Empezando</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>proven %1, written %2</source>
            <translation>%1 probados, %2 escritos</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>The disk is full. It goes on when there is space.</source>
            <translation>El disco está lleno. Seguirá cuando haya espacio.</translation>
        </message>
        <message>
            <source>This connection costs by the byte. It goes on with another.</source>
            <translation>Esta conexión cuesta por volumen. Seguirá con otra.</translation>
        </message>
        <message>
            <source>Your hours for downloads are not now.</source>
            <translation>Ahora no son sus horas de descarga.</translation>
        </message>
        <message>
            <source>What you set aside for this month is used up.</source>
            <translation>Lo que reservó para este mes está agotado.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Usted la puso en pausa.</translation>
        </message>
        <message>
            <source>received %1, proven %2</source>
            <translation>%1 recibidos, %2 probados</translation>
        </message>
        <message>
            <source>, thrown away %1</source>
            <translation>, %1 desechados</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>aún no consultado</translation>
        </message>
        <message numerus="yes">
            <source>needed by %n task(s)</source>
            <translation>
                <numerusform>lo necesita %n tarea</numerusform>
                <numerusform>lo necesitan %n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>guardado por usted</translation>
        </message>
        <message numerus="yes">
            <source>part of %n app(s)</source>
            <translation>
                <numerusform>parte de %n aplicación</numerusform>
                <numerusform>parte de %n aplicaciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Hide what each place did</source>
            <translation>Ocultar lo que hizo cada sitio</translation>
        </message>
        <message>
            <source>Show what each place did</source>
            <translation>Mostrar lo que hizo cada sitio</translation>
        </message>
        <message>
            <source>Stop it; what is proven stays</source>
            <translation>Detener; lo probado se queda</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidos</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.</source>
            <translation>No se descarga nada. Los archivos llegan cuando una tarea los necesita; cada byte se prueba antes de usarlo.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Esperando al servicio en segundo plano</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Terminadas</translation>
        </message>
        <message>
            <source>No download fits.</source>
            <translation>Ninguna descarga coincide.</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Restore drill</source>
            <translation>Ejercicio de restauración</translation>
        </message>
        <message>
            <source>The wallet is backed up. Once in a while, type all the words from your paper: if they are right, they would bring everything back.</source>
            <translation>La cartera tiene copia. De vez en cuando, escriba todas las palabras de su papel: si son correctas, lo recuperarían todo.</translation>
        </message>
        <message>
            <source>All your words, in their order</source>
            <translation>Todas sus palabras, en su orden</translation>
        </message>
        <message>
            <source>Your paper is right: these words bring this wallet back.</source>
            <translation>Su papel es correcto: estas palabras recuperan esta cartera.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
    </context>
    <context>
        <name>EarnedCard</name>
        <message>
            <source>Earned today</source>
            <translation>Ganado hoy</translation>
        </message>
    </context>
    <context>
        <name>Earnings</name>
        <message numerus="yes">
            <source>RLC in %n day(s)</source>
            <translation>
                <numerusform>RLC en %n día</numerusform>
                <numerusform>RLC en %n días</numerusform>
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
                <numerusform>%n tarea</numerusform>
                <numerusform>%n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>de ellos %1 provisionales</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rechazada</numerusform>
                <numerusform>%n rechazadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisionales</translation>
        </message>
        <message>
            <source>RLC paid, not yet final on the chain</source>
            <translation>RLC pagados, aún no definitivos en la cadena</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Electricidad</translation>
        </message>
        <message>
            <source>for %1, at your tariff and price</source>
            <translation>por %1, según su tarifa y cotización</translation>
        </message>
        <message>
            <source>for %1, in the money of your tariff</source>
            <translation>por %1, en el dinero de su tarifa</translation>
        </message>
        <message>
            <source>estimated; Settings takes what a kWh costs</source>
            <translation>estimado; en los ajustes se indica lo que cuesta un kWh</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>of the tasks that are still listed</source>
            <translation>de las tareas que aún figuran en la lista</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Los últimos %1 días; el mejor dio %2</translation>
        </message>
        <message>
            <source>An app without a name</source>
            <translation>Una aplicación sin nombre</translation>
        </message>
        <message>
            <source>+%1, a result that others confirmed</source>
            <translation>+%1, un resultado que otros confirmaron</translation>
        </message>
        <message>
            <source>−%1, a result that others did not confirm</source>
            <translation>−%1, un resultado que otros no confirmaron</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Earnings and reputation</source>
            <translation>Ganancias y reputación</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exportar CSV</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Ganancias</translation>
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
            <translation>Provisionales</translation>
        </message>
        <message>
            <source>Provisional, %1 left</source>
            <translation>Provisional, faltan %1</translation>
        </message>
        <message>
            <source>The network refused it.</source>
            <translation>La red la rechazó.</translation>
        </message>
        <message>
            <source>%1 It said: %2</source>
            <translation>%1 Dijo: %2</translation>
        </message>
        <message>
            <source>Rejected: result differed from consensus</source>
            <translation>Rechazada: el resultado difería del consenso</translation>
        </message>
        <message>
            <source>Rejected: stake lost</source>
            <translation>Rechazada: depósito perdido</translation>
        </message>
        <message>
            <source>Rejected: fee too low</source>
            <translation>Rechazada: comisión demasiado baja</translation>
        </message>
        <message>
            <source>Rejected: refused by the network</source>
            <translation>Rechazada: la red la denegó</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Recibido de %1</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Enviado a %1</translation>
        </message>
        <message>
            <source>Deposit to contract</source>
            <translation>Depósito en el contrato</translation>
        </message>
        <message>
            <source>Withdrawal from contract</source>
            <translation>Retirada del contrato</translation>
        </message>
        <message>
            <source>Stake received from %1</source>
            <translation>Depósito en garantía recibido de %1</translation>
        </message>
        <message>
            <source>Stake sent to %1</source>
            <translation>Depósito en garantía enviado a %1</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>Recompensa</translation>
        </message>
        <message>
            <source>Stake locked</source>
            <translation>Depósito en garantía bloqueado</translation>
        </message>
        <message>
            <source>Stake released</source>
            <translation>Depósito en garantía liberado</translation>
        </message>
        <message>
            <source>Price paid</source>
            <translation>Precio pagado</translation>
        </message>
        <message>
            <source>Stake lost</source>
            <translation>Depósito en garantía perdido</translation>
        </message>
        <message>
            <source>Price returned</source>
            <translation>Precio devuelto</translation>
        </message>
        <message>
            <source>Coin sent to %1</source>
            <translation>Moneda enviada a %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <translation>Llamada de %1</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Sent to the network; no block holds it yet.</source>
            <translation>Enviada a la red; ningún bloque la contiene aún.</translation>
        </message>
        <message>
            <source>In a block that the network could still replace.</source>
            <translation>En un bloque que la red aún podría sustituir.</translation>
        </message>
        <message>
            <source>Final: the network does not take it back.</source>
            <translation>Definitiva: la red no la retira.</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Transaction %1</source>
            <translation>Transacción %1</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Copiar el hash</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Su nota</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>Para qué fue</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Cancelarla</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Acelerar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the history</source>
            <translation>Exportar el historial</translation>
        </message>
        <message>
            <source>Only the lines that fit the present search and filter are written.</source>
            <translation>Solo se escriben las líneas que coinciden con la búsqueda y el filtro actuales.</translation>
        </message>
        <message>
            <source>Every line of the history is written.</source>
            <translation>Se escriben todas las líneas del historial.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, para hojas de cálculo</translation>
        </message>
        <message>
            <source>JSON, for programs</source>
            <translation>JSON, para programas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>ExportEarningsDialog</name>
        <message>
            <source>Export the earnings</source>
            <translation>Exportar las ganancias</translation>
        </message>
        <message>
            <source>Every reward and every lost stake of the wallet's history is written as CSV, for spreadsheets.</source>
            <translation>Todas las recompensas y todos los depósitos perdidos del historial de la cartera se escriben como CSV, para hojas de cálculo.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>ExportKeyDialog</name>
        <message>
            <source>Export the key</source>
            <translation>Exportar la clave</translation>
        </message>
        <message>
            <source>The key of “%1” goes into a file that other wallets can open: Web3 Secret Storage, version 3.</source>
            <translation>La clave de «%1» va a un archivo que otras carteras pueden abrir: Web3 Secret Storage, versión 3.</translation>
        </message>
        <message>
            <source>Whoever has the file and its password has the money of this account. The password cannot be found again.</source>
            <translation>Quien tenga el archivo y su contraseña tiene el dinero de esta cuenta. La contraseña no se puede recuperar.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Contraseña del archivo</translation>
        </message>
        <message>
            <source>Password of the wallet, once more</source>
            <translation>Contraseña de la cartera, otra vez</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A wallet holds the keys to your RLC. They stay on this computer; nobody else has a copy, and nobody can bring them back for you.</source>
            <translation>Una cartera guarda las claves de sus RLC. Se quedan en este ordenador; nadie más tiene copia, y nadie puede recuperarlas por usted.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Crear una cartera</translation>
        </message>
        <message>
            <source>New keys, sealed by this computer's keyring. You write down twelve words before the first payout.</source>
            <translation>Claves nuevas, selladas por el llavero de este ordenador. Anotará doce palabras antes del primer pago.</translation>
        </message>
        <message>
            <source>New keys, sealed by a password of yours. You write down twelve words before the first payout.</source>
            <translation>Claves nuevas, selladas por una contraseña suya. Anotará doce palabras antes del primer pago.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Restore from words</source>
            <translation>Restaurar con palabras</translation>
        </message>
        <message>
            <source>You have 12 or 24 words on paper, from Fallow or from another wallet.</source>
            <translation>Tiene 12 o 24 palabras en papel, de Fallow o de otra cartera.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Solo observar</translation>
        </message>
        <message>
            <source>Your key stays elsewhere, on a hardware wallet for example. Earn to its address and see what arrives.</source>
            <translation>Su clave se queda en otro sitio, por ejemplo en una cartera física. Gane para su dirección y vea lo que llega.</translation>
        </message>
        <message>
            <source>Watch an address</source>
            <translation>Observar una dirección</translation>
        </message>
    </context>
    <context>
        <name>GiveBackDialog</name>
        <message>
            <source>Give this task back?</source>
            <translation>¿Devolver esta tarea?</translation>
        </message>
        <message>
            <source>The pool gives it to another computer. What was computed so far is lost and not paid; no stake is lost.</source>
            <translation>El pool la da a otro ordenador. Lo calculado hasta ahora se pierde y no se paga; no se pierde ningún depósito.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Devolverla</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>no block seen yet</source>
            <translation>aún no se ha visto ningún bloque</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>bloque %1</translation>
        </message>
        <message>
            <source>%1 · %2 ago</source>
            <translation>%1 · hace %2</translation>
        </message>
        <message>
            <source>pool %1 · not connected</source>
            <translation>pool %1 · sin conexión</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>pool %1</translation>
        </message>
        <message>
            <source>pool %1 · %2 workers</source>
            <translation>pool %1 · %2 workers</translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>de ellos %1 provisionales</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Los últimos %1 días; el mejor dio %2</translation>
        </message>
        <message>
            <source>%1 finished today, %2 rejected, %3 at stake</source>
            <translation>%1 terminadas hoy, %2 rechazadas, %3 en juego</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>%1 of %2 cores allowed</source>
            <translation>%1 de %2 núcleos permitidos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>%1 used, %2 free</source>
            <translation>%1 usados, %2 libres</translation>
        </message>
        <message>
            <source>Download today</source>
            <translation>Descargado hoy</translation>
        </message>
        <message>
            <source>Not read from the network yet.</source>
            <translation>Aún no leído de la red.</translation>
        </message>
        <message>
            <source>on-chain score
no result judged yet</source>
            <translation>puntuación en la cadena
aún no se ha juzgado ningún resultado</translation>
        </message>
        <message>
            <source>on-chain score
%1 of %2 results accepted</source>
            <translation>puntuación en la cadena
%1 de %2 resultados aceptados</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Práctica: sin dinero real</translation>
        </message>
        <message>
            <source>no pool joined</source>
            <translation>ningún pool elegido</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Eso no funcionó</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message>
            <source>Each source says what it sees now. One that cannot tell here is absent and decides nothing.</source>
            <translation>Cada fuente dice lo que ve ahora. La que aquí no puede decir nada está ausente y no decide nada.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>LoadingPane</name>
        <message>
            <source>Reading the wallet</source>
            <translation>Leyendo la cartera</translation>
        </message>
    </context>
    <context>
        <name>LockedPane</name>
        <message>
            <source>The wallet is locked</source>
            <translation>La cartera está bloqueada</translation>
        </message>
        <message>
            <source>Work goes on: this computer's worker key stays usable, and it can pay nobody but you.</source>
            <translation>El trabajo sigue: la clave worker de este ordenador sigue utilizable, y no puede pagar a nadie más que a usted.</translation>
        </message>
        <message>
            <source>Work waits, too: this computer's worker key is locked with it.</source>
            <translation>El trabajo también espera: la clave worker de este ordenador está bloqueada con ella.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>This computer's keyring holds the key to it.</source>
            <translation>El llavero de este ordenador guarda su clave.</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Desbloqueando</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
    </context>
    <context>
        <name>LogCard</name>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Read the log again</source>
            <translation>Leer el registro de nuevo</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
    </context>
    <context>
        <name>LookAlike</name>
        <message>
            <source>This looks like an address you know, but it is another one. Such addresses are made to deceive.</source>
            <translation>Se parece a una dirección que conoce, pero es otra. Tales direcciones se hacen para engañar.</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>escrita</translation>
        </message>
        <message>
            <source>known</source>
            <translation>conocida</translation>
        </message>
        <message>
            <source>I have compared every letter; I mean the address I typed</source>
            <translation>He comparado cada letra; me refiero a la dirección que escribí</translation>
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
            <translation>menos de %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>coin</source>
            <translation>moneda</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Libreta de direcciones</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Firmar un mensaje</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Recoger las ganancias del worker</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
    </context>
    <context>
        <name>NetworkBox</name>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>This network is only to look at: nothing is sent there.</source>
            <translation>Esta red es solo para mirar: allí no se envía nada.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool, and what you pay and stake from then on is real money.</source>
            <translation>Cuando la usa, este ordenador deja su pool, y lo que pague y ponga en juego desde entonces es dinero real.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool. What is paid there is worth nothing: it is for practice.</source>
            <translation>Cuando la usa, este ordenador deja su pool. Lo que se paga allí no vale nada: es para practicar.</translation>
        </message>
        <message>
            <source>“%1” leaves the list. You can add it again.</source>
            <translation>«%1» sale de la lista. Puede añadirla de nuevo.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Usar esta red</translation>
        </message>
    </context>
    <context>
        <name>NetworksDialog</name>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>Work, payments and history are of one network at a time. Your keys and accounts are the same on all of them.</source>
            <translation>Trabajo, pagos e historial son de una sola red a la vez. Sus claves y cuentas son las mismas en todas.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Añadir una red</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Strength of the password: %1</source>
            <translation>Solidez de la contraseña: %1</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Recompensa, RLC</translation>
        </message>
    </context>
    <context>
        <name>NowRow</name>
        <message>
            <source>not paid yet</source>
            <translation>aún no pagada</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Recovery words of a Fallow wallet</source>
            <translation>Palabras de recuperación de una cartera de Fallow</translation>
        </message>
        <message>
            <source>Write each word on its line, by hand. Whoever has this page has the money: keep it where you keep your passport, never photograph it, and type it nowhere but into a wallet you trust.</source>
            <translation>Escriba cada palabra en su línea, a mano. Quien tenga esta página tiene el dinero: guárdela donde guarda su pasaporte, no la fotografíe nunca y no la teclee en ningún sitio salvo en una cartera en la que confíe.</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>A page with numbered empty lines helps to write them clearly.</source>
            <translation>Una página con líneas vacías numeradas ayuda a escribirlas con claridad.</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Guardar la página</translation>
        </message>
        <message>
            <source>Open to print</source>
            <translation>Abrir para imprimir</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>Too short</source>
            <translation>Demasiado corta</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four plain words are better.</source>
            <translation>Use al menos 8 caracteres; cuatro palabras corrientes son mejor.</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Fácil de adivinar</translation>
        </message>
        <message>
            <source>Add another word or two.</source>
            <translation>Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Aceptable</translation>
        </message>
        <message>
            <source>One more word would make it good.</source>
            <translation>Una palabra más la haría buena.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide what is typed</source>
            <translation>Ocultar lo escrito</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Mostrar lo escrito</translation>
        </message>
    </context>
    <context>
        <name>PayeeForm</name>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Address, payment link, or a name from your address book</source>
            <translation>Dirección, enlace de pago o un nombre de su libreta</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Pagar %1</translation>
        </message>
    </context>
    <context>
        <name>PaymentDialog</name>
        <message>
            <source>Deposit into the contract</source>
            <translation>Depositar en el contrato</translation>
        </message>
        <message>
            <source>Withdraw from the contract</source>
            <translation>Retirar del contrato</translation>
        </message>
        <message>
            <source>Claim an overdue task</source>
            <translation>Reclamar una tarea vencida</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Recoger las ganancias del worker</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Acelerar</translation>
        </message>
        <message>
            <source>Cancel a transaction</source>
            <translation>Cancelar una transacción</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Compruebe antes de firmar</translation>
        </message>
        <message>
            <source>Asking the network what it would do</source>
            <translation>Preguntando a la red qué haría</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>Preparar de nuevo</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sign and send all the same</source>
            <translation>Firmar y enviar de todos modos</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Firmar y enviar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>A link filled this in: whoever made it chose the payee and the amount. Nothing is sent until you have read it and signed.</source>
            <translation>Un enlace rellenó esto: quien lo hizo eligió el beneficiario y el importe. No se envía nada hasta que usted lo lea y lo firme.</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 de como mucho %2</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>hasta las %1 como muy tarde</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>a las %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calculando</translation>
        </message>
        <message>
            <source>Contributing</source>
            <translation>Contribuyendo</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Esperando a otros</translation>
        </message>
        <message>
            <source>Revealing</source>
            <translation>Revelando</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Subiendo</translation>
        </message>
        <message>
            <source>Waiting for payment</source>
            <translation>Esperando el pago</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Checking the deal</source>
            <translation>Comprobando el deal</translation>
        </message>
        <message>
            <source>Comparing hashes</source>
            <translation>Comparando hashes</translation>
        </message>
        <message>
            <source>Sending the fingerprint of the result</source>
            <translation>Enviando la huella del resultado</translation>
        </message>
        <message>
            <source>Not contributing yet</source>
            <translation>Aún sin contribuir</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Ready, no work right now</source>
            <translation>Listo, ahora no hay trabajo</translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>Algo le necesita</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <source>How much to give</source>
            <translation>Cuánto dar</translation>
        </message>
    </context>
    <context>
        <name>ProbePane</name>
        <message>
            <source>What the sandbox needs of this computer, tried and not guessed.</source>
            <translation>Lo que el entorno aislado necesita de este ordenador, probado y no supuesto.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>X-ray…</source>
            <translation>Radiografía…</translation>
        </message>
        <message>
            <source>Everything is being tried.</source>
            <translation>Se está probando todo.</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
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
            <translation>%1 núcleo-s</translation>
        </message>
        <message>
            <source>%1 core-min</source>
            <translation>%1 núcleo-min</translation>
        </message>
        <message>
            <source>%1 core-h</source>
            <translation>%1 núcleo-h</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>hoy %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ayer %1</translation>
        </message>
    </context>
    <context>
        <name>QuizForm</name>
        <message>
            <source>Read these words from your paper and type them.</source>
            <translation>Lea estas palabras en su papel y escríbalas.</translation>
        </message>
        <message>
            <source>Word number %1</source>
            <translation>Palabra número %1</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Something about this catalog is not right.</source>
            <translation>Algo no está bien en este catálogo.</translation>
        </message>
        <message>
            <source>What you had before stays in use.</source>
            <translation>Lo que tenía antes sigue en uso.</translation>
        </message>
        <message>
            <source>The catalog's server cannot be reached.</source>
            <translation>No se puede llegar al servidor del catálogo.</translation>
        </message>
        <message>
            <source>Try again later; what you have stays in use.</source>
            <translation>Inténtelo más tarde; lo que tiene sigue en uso.</translation>
        </message>
        <message>
            <source>A catalog's address begins with https and has no login in it.</source>
            <translation>La dirección de un catálogo empieza por https y no lleva credenciales.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Compruebe la dirección.</translation>
        </message>
        <message>
            <source>There is no catalog at this address any more.</source>
            <translation>Ya no hay ningún catálogo en esta dirección.</translation>
        </message>
        <message>
            <source>Ask its curators where it went.</source>
            <translation>Pregunte a sus curadores adónde fue.</translation>
        </message>
        <message>
            <source>This is not the catalog you chose: its first keys are others.</source>
            <translation>Este no es el catálogo que eligió: sus primeras claves son otras.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its curators before you trust it.</source>
            <translation>Compare la huella con sus curadores antes de confiar en él.</translation>
        </message>
        <message>
            <source>Somebody shows other keys for this catalog than those you know.</source>
            <translation>Alguien muestra para este catálogo otras claves que las que usted conoce.</translation>
        </message>
        <message>
            <source>Do not trust it; tell its curators.</source>
            <translation>No confíe en él; avise a sus curadores.</translation>
        </message>
        <message>
            <source>Keys of this catalog are missing between two versions.</source>
            <translation>Faltan claves de este catálogo entre dos versiones.</translation>
        </message>
        <message>
            <source>Tell its curators.</source>
            <translation>Avise a sus curadores.</translation>
        </message>
        <message>
            <source>Somebody shows keys of this catalog that were replaced.</source>
            <translation>Alguien muestra claves de este catálogo que fueron sustituidas.</translation>
        </message>
        <message>
            <source>The keys of this catalog have run out.</source>
            <translation>Las claves de este catálogo han caducado.</translation>
        </message>
        <message>
            <source>Its curators have to sign new ones.</source>
            <translation>Sus curadores tienen que firmar otras nuevas.</translation>
        </message>
        <message>
            <source>Not enough curators signed this.</source>
            <translation>No firmaron esto suficientes curadores.</translation>
        </message>
        <message>
            <source>Wait until they have, or ask them.</source>
            <translation>Espere a que lo hagan, o pregúnteles.</translation>
        </message>
        <message>
            <source>This key has no part in signing this.</source>
            <translation>Esta clave no interviene en la firma de esto.</translation>
        </message>
        <message>
            <source>Use the key that the catalog lists.</source>
            <translation>Use la clave que figura en el catálogo.</translation>
        </message>
        <message>
            <source>Somebody shows an older state of this catalog.</source>
            <translation>Alguien muestra un estado anterior de este catálogo.</translation>
        </message>
        <message>
            <source>The newer one you have stays in use.</source>
            <translation>El más reciente, que usted tiene, sigue en uso.</translation>
        </message>
        <message>
            <source>There are two different catalogs under one version.</source>
            <translation>Hay dos catálogos distintos con una misma versión.</translation>
        </message>
        <message>
            <source>Do not trust either before its curators explain it.</source>
            <translation>No confíe en ninguno antes de que sus curadores lo expliquen.</translation>
        </message>
        <message>
            <source>Nobody has confirmed this catalog lately: something new may be held back.</source>
            <translation>Nadie ha confirmado este catálogo últimamente: quizá se retiene algo nuevo.</translation>
        </message>
        <message>
            <source>You can look at it; buying asks the chain first.</source>
            <translation>Puede mirarlo; al comprar se pregunta antes a la cadena.</translation>
        </message>
        <message>
            <source>This catalog is put together from several states.</source>
            <translation>Este catálogo está compuesto de varios estados.</translation>
        </message>
        <message>
            <source>The state you have stays in use.</source>
            <translation>El estado que tiene sigue en uso.</translation>
        </message>
        <message>
            <source>This catalog's version jumps so far that no honest one could follow.</source>
            <translation>La versión de este catálogo salta tan lejos que ninguno honesto podría seguirla.</translation>
        </message>
        <message>
            <source>Tell its curators: a key may be stolen.</source>
            <translation>Avise a sus curadores: puede que se haya robado una clave.</translation>
        </message>
        <message>
            <source>Files of this catalog are not those that were signed.</source>
            <translation>Hay archivos de este catálogo que no son los que se firmaron.</translation>
        </message>
        <message>
            <source>A warning of this catalog was taken away.</source>
            <translation>Se retiró una advertencia de este catálogo.</translation>
        </message>
        <message>
            <source>The warning you know stays in force.</source>
            <translation>La advertencia que usted conoce sigue en vigor.</translation>
        </message>
        <message>
            <source>The history of this catalog was rewritten.</source>
            <translation>Se reescribió el historial de este catálogo.</translation>
        </message>
        <message>
            <source>The state you have stays in use; ask its curators.</source>
            <translation>El estado que tiene sigue en uso; pregunte a sus curadores.</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day behind.</source>
            <translation>El reloj de este ordenador va más de un día atrasado.</translation>
        </message>
        <message>
            <source>Set it, then try again.</source>
            <translation>Póngalo en hora e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The catalog's server sends far more than a catalog needs.</source>
            <translation>El servidor del catálogo envía mucho más de lo que necesita un catálogo.</translation>
        </message>
        <message>
            <source>A name or text in this entry tries to look like another.</source>
            <translation>Un nombre o texto de esta entrada intenta parecerse a otro.</translation>
        </message>
        <message>
            <source>Do not use it.</source>
            <translation>No la use.</translation>
        </message>
        <message>
            <source>This entry needs a newer version of Fallow.</source>
            <translation>Esta entrada necesita una versión más reciente de Fallow.</translation>
        </message>
        <message>
            <source>Update, then look again.</source>
            <translation>Actualice y mire de nuevo.</translation>
        </message>
        <message>
            <source>The task pays less than the least you work for.</source>
            <translation>La tarea paga menos que el mínimo por el que usted trabaja.</translation>
        </message>
        <message>
            <source>Lower your minimum price to take such tasks.</source>
            <translation>Baje su precio mínimo para aceptar tales tareas.</translation>
        </message>
        <message>
            <source>The task runs an app that you refuse.</source>
            <translation>La tarea ejecuta una aplicación que usted rechaza.</translation>
        </message>
        <message>
            <source>Take the app off your list to allow it.</source>
            <translation>Quite la aplicación de su lista para permitirla.</translation>
        </message>
        <message>
            <source>The task comes from somebody you refuse to work for.</source>
            <translation>La tarea viene de alguien para quien usted no quiere trabajar.</translation>
        </message>
        <message>
            <source>Take the account off your list to allow it.</source>
            <translation>Quite la cuenta de su lista para permitirla.</translation>
        </message>
        <message>
            <source>The task uses a dataset that you refuse.</source>
            <translation>La tarea usa un conjunto de datos que usted rechaza.</translation>
        </message>
        <message>
            <source>Take the dataset off your list to allow it.</source>
            <translation>Quite el conjunto de datos de su lista para permitirlo.</translation>
        </message>
        <message>
            <source>The task may take longer than you allow.</source>
            <translation>La tarea puede durar más de lo que usted permite.</translation>
        </message>
        <message>
            <source>Allow longer tasks to take it.</source>
            <translation>Permita tareas más largas para aceptarla.</translation>
        </message>
        <message>
            <source>The task needs more memory than this computer may give.</source>
            <translation>La tarea necesita más memoria de la que este ordenador puede dar.</translation>
        </message>
        <message>
            <source>Allow more memory, or leave such tasks to others.</source>
            <translation>Permita más memoria, o deje tales tareas a otros.</translation>
        </message>
        <message>
            <source>The task needs more disk space than this computer may give.</source>
            <translation>La tarea necesita más espacio en disco del que este ordenador puede dar.</translation>
        </message>
        <message>
            <source>Allow more disk space, or leave such tasks to others.</source>
            <translation>Permita más espacio en disco, o deje tales tareas a otros.</translation>
        </message>
        <message>
            <source>The task needs a graphics card that computes.</source>
            <translation>La tarea necesita una tarjeta gráfica capaz de calcular.</translation>
        </message>
        <message>
            <source>The task needs a processor with a trusted enclave.</source>
            <translation>La tarea necesita un procesador con un enclave de confianza.</translation>
        </message>
        <message>
            <source>At most 300 apps, datasets and accounts can be refused, 256 of a kind.</source>
            <translation>Se pueden rechazar como mucho 300 aplicaciones, conjuntos de datos y cuentas, 256 de un mismo tipo.</translation>
        </message>
        <message>
            <source>Take some off the list.</source>
            <translation>Quite algunos de la lista.</translation>
        </message>
        <message>
            <source>The order is for no task at all.</source>
            <translation>La orden no es para ninguna tarea.</translation>
        </message>
        <message>
            <source>Sign one for a task or more.</source>
            <translation>Firme una para una tarea o más.</translation>
        </message>
        <message>
            <source>All tasks of the order are taken.</source>
            <translation>Todas las tareas de la orden están tomadas.</translation>
        </message>
        <message>
            <source>Choose another offer.</source>
            <translation>Elija otra oferta.</translation>
        </message>
        <message>
            <source>Who signed the order has cancelled it.</source>
            <translation>Quien firmó la orden la ha cancelado.</translation>
        </message>
        <message>
            <source>What the order offers is not registered on the network.</source>
            <translation>Lo que ofrece la orden no está registrado en la red.</translation>
        </message>
        <message>
            <source>Check that the order and the network belong together.</source>
            <translation>Compruebe que la orden y la red van juntas.</translation>
        </message>
        <message>
            <source>The order is not signed by the owner of what it offers.</source>
            <translation>La orden no está firmada por el propietario de lo que ofrece.</translation>
        </message>
        <message>
            <source>Choose another offer, or sign it with the owner's key.</source>
            <translation>Elija otra oferta, o fírmela con la clave del propietario.</translation>
        </message>
        <message>
            <source>Who signed the order has less free stake than it would lock.</source>
            <translation>Quien firmó la orden tiene menos depósito libre del que bloquearía.</translation>
        </message>
        <message>
            <source>Deposit more RLC, or offer fewer tasks.</source>
            <translation>Deposite más RLC, u ofrezca menos tareas.</translation>
        </message>
        <message>
            <source>A signer can show at most 50 open orders of a kind.</source>
            <translation>Un firmante puede mostrar como mucho 50 órdenes abiertas de un mismo tipo.</translation>
        </message>
        <message>
            <source>Withdraw some first.</source>
            <translation>Retire antes algunas.</translation>
        </message>
        <message>
            <source>The market does not know this order.</source>
            <translation>El mercado no conoce esta orden.</translation>
        </message>
        <message>
            <source>The market's server gave an answer that makes no sense.</source>
            <translation>El servidor del mercado dio una respuesta sin sentido.</translation>
        </message>
        <message>
            <source>If it stays so, choose another server.</source>
            <translation>Si sigue así, elija otro servidor.</translation>
        </message>
        <message>
            <source>The market's server refused this.</source>
            <translation>El servidor del mercado rechazó esto.</translation>
        </message>
        <message>
            <source>The log has its words.</source>
            <translation>El registro contiene sus palabras.</translation>
        </message>
        <message>
            <source>The rule is not written in the language of rules.</source>
            <translation>La regla no está escrita en el lenguaje de las reglas.</translation>
        </message>
        <message>
            <source>The log says at which character.</source>
            <translation>El registro dice en qué carácter.</translation>
        </message>
        <message>
            <source>Something of the marketplace is not as it must be.</source>
            <translation>Algo del mercado no es como debe ser.</translation>
        </message>
        <message>
            <source>Check what was entered; the log has the details.</source>
            <translation>Compruebe lo que introdujo; el registro tiene los detalles.</translation>
        </message>
        <message>
            <source>Tasks are computing in a sealed sandbox.</source>
            <translation>Hay tareas calculándose en un entorno aislado y cerrado.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool, so nobody sends it work.</source>
            <translation>Este ordenador no se ha unido a ningún pool, así que nadie le envía trabajo.</translation>
        </message>
        <message>
            <source>Join one with: fallow-cli pool join URL ADDRESS</source>
            <translation>Únase a uno con: fallow-cli pool join URL ADDRESS</translation>
        </message>
        <message>
            <source>The pool has no waiting task that fits this computer.</source>
            <translation>El pool no tiene en espera ninguna tarea apta para este ordenador.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow keeps asking.</source>
            <translation>No hay que hacer nada: Fallow sigue preguntando.</translation>
        </message>
        <message>
            <source>You paused the work. Every process of a task is frozen in memory.</source>
            <translation>Usted puso el trabajo en pausa. Todos los procesos de las tareas están congelados en memoria.</translation>
        </message>
        <message>
            <source>Press Resume to go on.</source>
            <translation>Pulse Reanudar para seguir.</translation>
        </message>
        <message>
            <source>You put the work off for a while. Tasks are frozen in memory.</source>
            <translation>Usted aplazó el trabajo un rato. Las tareas están congeladas en memoria.</translation>
        </message>
        <message>
            <source>It goes on by itself; Resume starts it now.</source>
            <translation>Sigue por sí solo; Reanudar lo pone en marcha ya.</translation>
        </message>
        <message>
            <source>Work can be put off by one minute to one week.</source>
            <translation>El trabajo se puede aplazar de un minuto a una semana.</translation>
        </message>
        <message>
            <source>Choose another time.</source>
            <translation>Elija otro tiempo.</translation>
        </message>
        <message>
            <source>Fallow waits for the pool and the network to answer.</source>
            <translation>Fallow espera a que respondan el pool y la red.</translation>
        </message>
        <message>
            <source>Nothing to do: it tries again by itself.</source>
            <translation>No hay que hacer nada: lo intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>The background core does not work right now.</source>
            <translation>El servicio en segundo plano no funciona ahora.</translation>
        </message>
        <message>
            <source>Look at the checklist below.</source>
            <translation>Mire la lista de abajo.</translation>
        </message>
        <message>
            <source>The pool gave an answer that makes no sense.</source>
            <translation>El pool dio una respuesta sin sentido.</translation>
        </message>
        <message>
            <source>If it stays so, tell the pool's owner or choose another pool.</source>
            <translation>Si sigue así, avise al responsable del pool o elija otro pool.</translation>
        </message>
        <message>
            <source>The pool does not answer.</source>
            <translation>El pool no responde.</translation>
        </message>
        <message>
            <source>Check your internet connection; Fallow tries again by itself.</source>
            <translation>Compruebe su conexión a internet; Fallow lo intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>The server at this address belongs to another pool than the one you meant.</source>
            <translation>El servidor de esta dirección pertenece a otro pool que el que usted quiere.</translation>
        </message>
        <message>
            <source>Compare the pool's address with the one its owner published.</source>
            <translation>Compare la dirección del pool con la que publicó su responsable.</translation>
        </message>
        <message>
            <source>This pool is not registered on the network.</source>
            <translation>Este pool no está registrado en la red.</translation>
        </message>
        <message>
            <source>Check that the pool and the network belong together.</source>
            <translation>Compruebe que el pool y la red van juntos.</translation>
        </message>
        <message>
            <source>Your free stake is lower than one task of this pool needs.</source>
            <translation>Su depósito libre es menor de lo que necesita una tarea de este pool.</translation>
        </message>
        <message>
            <source>Deposit more RLC for this computer.</source>
            <translation>Deposite más RLC para este ordenador.</translation>
        </message>
        <message>
            <source>This pool admits only computers on its list.</source>
            <translation>Este pool solo admite ordenadores de su lista.</translation>
        </message>
        <message>
            <source>Ask the pool's owner to add this computer's address.</source>
            <translation>Pida al responsable del pool que añada la dirección de este ordenador.</translation>
        </message>
        <message>
            <source>The pool asks to be left alone for a while.</source>
            <translation>El pool pide que lo dejen en paz un rato.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow asks again later.</source>
            <translation>No hay que hacer nada: Fallow pregunta más tarde.</translation>
        </message>
        <message>
            <source>The pool refused this computer.</source>
            <translation>El pool rechazó este ordenador.</translation>
        </message>
        <message>
            <source>If it stays so, ask the pool's owner or choose another pool.</source>
            <translation>Si sigue así, pregunte al responsable del pool o elija otro pool.</translation>
        </message>
        <message>
            <source>Leaving now would lose the stake of a result that waits to be revealed.</source>
            <translation>Irse ahora haría perder el depósito de un resultado que espera a ser revelado.</translation>
        </message>
        <message>
            <source>Wait until it is revealed, then leave.</source>
            <translation>Espere a que se revele, y entonces váyase.</translation>
        </message>
        <message>
            <source>The pool took the task back.</source>
            <translation>El pool retiró la tarea.</translation>
        </message>
        <message>
            <source>Nothing to do: no stake is lost.</source>
            <translation>No hay que hacer nada: no se pierde ningún depósito.</translation>
        </message>
        <message>
            <source>The pool lags behind the network, so its word is not taken.</source>
            <translation>El pool va por detrás de la red, así que no se le cree.</translation>
        </message>
        <message>
            <source>A permission to work was not signed by this pool; it was refused.</source>
            <translation>Un permiso de trabajo no estaba firmado por este pool; se rechazó.</translation>
        </message>
        <message>
            <source>If it stays so, leave this pool.</source>
            <translation>Si sigue así, deje este pool.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool.</source>
            <translation>Este ordenador no se ha unido a ningún pool.</translation>
        </message>
        <message>
            <source>The pool did something this program does not accept.</source>
            <translation>El pool hizo algo que este programa no acepta.</translation>
        </message>
        <message>
            <source>There is no such task on this computer.</source>
            <translation>No hay tal tarea en este ordenador.</translation>
        </message>
        <message>
            <source>Open the list of tasks again.</source>
            <translation>Abra de nuevo la lista de tareas.</translation>
        </message>
        <message>
            <source>The task could not be done as the deal asks.</source>
            <translation>La tarea no se pudo hacer como pide el deal.</translation>
        </message>
        <message>
            <source>It was given back; nothing to do.</source>
            <translation>Se devolvió; no hay que hacer nada.</translation>
        </message>
        <message>
            <source>There is no such run.</source>
            <translation>No hay tal ejecución.</translation>
        </message>
        <message>
            <source>Open the list of runs again.</source>
            <translation>Abra de nuevo la lista de ejecuciones.</translation>
        </message>
        <message>
            <source>This preview was used before or has expired. Nothing was sent.</source>
            <translation>Esta vista previa ya se usó o ha caducado. No se envió nada.</translation>
        </message>
        <message>
            <source>Prepare the run again.</source>
            <translation>Prepare la ejecución de nuevo.</translation>
        </message>
        <message>
            <source>The run has not finished, so there is no result yet.</source>
            <translation>La ejecución no ha terminado, así que aún no hay resultado.</translation>
        </message>
        <message>
            <source>Wait until it says Completed.</source>
            <translation>Espere hasta que diga Terminada.</translation>
        </message>
        <message>
            <source>The downloaded result is not the one the network agreed on; it was thrown away.</source>
            <translation>El resultado descargado no es el que acordó la red; se desechó.</translation>
        </message>
        <message>
            <source>Download it again, or from another place.</source>
            <translation>Descárguelo de nuevo, o de otro sitio.</translation>
        </message>
        <message>
            <source>There is not enough RLC for this run.</source>
            <translation>No hay suficientes RLC para esta ejecución.</translation>
        </message>
        <message>
            <source>Add RLC to the wallet, or choose a cheaper offer.</source>
            <translation>Añada RLC a la cartera, o elija una oferta más barata.</translation>
        </message>
        <message>
            <source>The run could not be prepared or fetched.</source>
            <translation>La ejecución no se pudo preparar o recoger.</translation>
        </message>
        <message>
            <source>Prepare it again.</source>
            <translation>Prepárela de nuevo.</translation>
        </message>
        <message>
            <source>These offers cannot be matched. Nothing was signed.</source>
            <translation>Estas ofertas no se pueden casar. No se firmó nada.</translation>
        </message>
        <message>
            <source>Choose other offers.</source>
            <translation>Elija otras ofertas.</translation>
        </message>
        <message>
            <source>No node of the network answers.</source>
            <translation>Ningún nodo de la red responde.</translation>
        </message>
        <message>
            <source>No node of the network is up to date.</source>
            <translation>Ningún nodo de la red está al día.</translation>
        </message>
        <message>
            <source>The network's nodes are of another network.</source>
            <translation>Los nodos son de otra red.</translation>
        </message>
        <message>
            <source>Check the node addresses in the network file.</source>
            <translation>Compruebe las direcciones de los nodos en el archivo de la red.</translation>
        </message>
        <message>
            <source>A node told something about the network that it could not show.</source>
            <translation>Un nodo dijo de la red algo que no pudo mostrar.</translation>
        </message>
        <message>
            <source>Fallow asks the other nodes; remove this one if it stays so.</source>
            <translation>Fallow pregunta a los otros nodos; quite este si sigue así.</translation>
        </message>
        <message>
            <source>There is not enough coin to pay the network's fees.</source>
            <translation>No hay suficiente moneda para pagar las comisiones de la red.</translation>
        </message>
        <message>
            <source>Send some coin to this computer's address.</source>
            <translation>Envíe algo de moneda a la dirección de este ordenador.</translation>
        </message>
        <message>
            <source>The network or one of its nodes gave an answer that cannot be believed.</source>
            <translation>La red o uno de sus nodos dio una respuesta que no se puede creer.</translation>
        </message>
        <message>
            <source>Nothing was lost; Fallow asks the other nodes and tries again.</source>
            <translation>No se perdió nada; Fallow pregunta a los otros nodos e insiste.</translation>
        </message>
        <message>
            <source>There is no network of this name or number.</source>
            <translation>No hay ninguna red con este nombre o número.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>Elija una de la lista.</translation>
        </message>
        <message>
            <source>A network's name has 1 to 60 characters that can be seen.</source>
            <translation>El nombre de una red tiene de 1 a 60 caracteres visibles.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Dele otro nombre.</translation>
        </message>
        <message>
            <source>There is a network of this name already.</source>
            <translation>Ya hay una red con este nombre.</translation>
        </message>
        <message>
            <source>The number of a chain is a whole number above zero.</source>
            <translation>El número de una cadena es un número entero mayor que cero.</translation>
        </message>
        <message>
            <source>Look it up where the network is described.</source>
            <translation>Búsquelo donde se describe la red.</translation>
        </message>
        <message>
            <source>The network's contract has no address.</source>
            <translation>El contrato de la red no tiene dirección.</translation>
        </message>
        <message>
            <source>A network has one to eight servers, each a web address and none twice.</source>
            <translation>Una red tiene de uno a ocho servidores, cada uno una dirección web y ninguna repetida.</translation>
        </message>
        <message>
            <source>Check the addresses of its servers.</source>
            <translation>Compruebe las direcciones de sus servidores.</translation>
        </message>
        <message>
            <source>A server's address may not hold a name and a password.</source>
            <translation>La dirección de un servidor no puede contener nombre ni contraseña.</translation>
        </message>
        <message>
            <source>Take them out of the address.</source>
            <translation>Quítelos de la dirección.</translation>
        </message>
        <message>
            <source>Real money moves on this chain, so it cannot be added for practice.</source>
            <translation>En esta cadena se mueve dinero real, así que no se puede añadir para practicar.</translation>
        </message>
        <message>
            <source>Add it as a network with real money.</source>
            <translation>Añádala como red con dinero real.</translation>
        </message>
        <message>
            <source>The coin, the explorer, the time to finality or the first block cannot be right.</source>
            <translation>La moneda, el explorador, el tiempo hasta ser definitivo o el primer bloque no pueden ser correctos.</translation>
        </message>
        <message>
            <source>Check them, or leave them out.</source>
            <translation>Compruébelos, o déjelos vacíos.</translation>
        </message>
        <message>
            <source>There are as many networks of your own as Fallow keeps.</source>
            <translation>Ya hay tantas redes suyas como guarda Fallow.</translation>
        </message>
        <message>
            <source>Remove one first.</source>
            <translation>Quite antes una.</translation>
        </message>
        <message>
            <source>What stands at this address is not iExec's contract.</source>
            <translation>Lo que hay en esta dirección no es el contrato de iExec.</translation>
        </message>
        <message>
            <source>Check the address and the number of the chain.</source>
            <translation>Compruebe la dirección y el número de la cadena.</translation>
        </message>
        <message>
            <source>The contract uses another RLC than the one known for this network. Fallow does nothing there.</source>
            <translation>El contrato usa otro RLC que el conocido para esta red. Fallow no hace nada allí.</translation>
        </message>
        <message>
            <source>Use another network, or other servers.</source>
            <translation>Use otra red, u otros servidores.</translation>
        </message>
        <message>
            <source>The servers do not say the same about the contract.</source>
            <translation>Los servidores no dicen lo mismo del contrato.</translation>
        </message>
        <message>
            <source>Leave out the one that you do not trust.</source>
            <translation>Deje fuera aquel en el que no confía.</translation>
        </message>
        <message>
            <source>A network of this name is being added at this moment.</source>
            <translation>En este momento se está añadiendo una red con este nombre.</translation>
        </message>
        <message>
            <source>Wait until its servers have answered.</source>
            <translation>Espere a que sus servidores hayan respondido.</translation>
        </message>
        <message>
            <source>The network was not added: that was cancelled.</source>
            <translation>La red no se añadió: se canceló.</translation>
        </message>
        <message>
            <source>No network of this name is being added.</source>
            <translation>No se está añadiendo ninguna red con este nombre.</translation>
        </message>
        <message>
            <source>This network came with the program and stays.</source>
            <translation>Esta red vino con el programa y se queda.</translation>
        </message>
        <message>
            <source>This network is in use.</source>
            <translation>Esta red está en uso.</translation>
        </message>
        <message>
            <source>Use another one first.</source>
            <translation>Use antes otra.</translation>
        </message>
        <message>
            <source>A task of this network is under way.</source>
            <translation>Hay una tarea de esta red en marcha.</translation>
        </message>
        <message>
            <source>Leave the pool, or wait until it is done.</source>
            <translation>Deje el pool, o espere a que termine.</translation>
        </message>
        <message>
            <source>Fallow shows this network but sends nothing there.</source>
            <translation>Fallow muestra esta red pero no envía nada allí.</translation>
        </message>
        <message>
            <source>Use another network.</source>
            <translation>Use otra red.</translation>
        </message>
        <message>
            <source>A server is of another chain than the one named.</source>
            <translation>Un servidor es de otra cadena que la indicada.</translation>
        </message>
        <message>
            <source>Check the number and the servers.</source>
            <translation>Compruebe el número y los servidores.</translation>
        </message>
        <message>
            <source>Real money needs a server whose address begins with https.</source>
            <translation>El dinero real necesita un servidor cuya dirección empiece por https.</translation>
        </message>
        <message>
            <source>Choose another server.</source>
            <translation>Elija otro servidor.</translation>
        </message>
        <message>
            <source>A server of your own network may not tell about real money.</source>
            <translation>Un servidor de su propia red no puede informar de dinero real.</translation>
        </message>
        <message>
            <source>Choose a public server.</source>
            <translation>Elija un servidor público.</translation>
        </message>
        <message>
            <source>The network could not be added or used as it was described.</source>
            <translation>La red no se pudo añadir o usar como se describió.</translation>
        </message>
        <message>
            <source>Check its number, its contract and its servers.</source>
            <translation>Compruebe su número, su contrato y sus servidores.</translation>
        </message>
        <message>
            <source>The app's offer was not signed by the app's owner as it stands.</source>
            <translation>La oferta de la aplicación no fue firmada así por su propietario.</translation>
        </message>
        <message>
            <source>Fetch the offer anew.</source>
            <translation>Recoja la oferta de nuevo.</translation>
        </message>
        <message>
            <source>The network's contracts would refuse this. Nothing was sent.</source>
            <translation>Los contratos de la red rechazarían esto. No se envió nada.</translation>
        </message>
        <message>
            <source>The task is given back or tried again when it can succeed.</source>
            <translation>La tarea se devuelve o se reintenta cuando pueda salir bien.</translation>
        </message>
        <message>
            <source>Something read from the network is not well formed; it was refused.</source>
            <translation>Algo leído de la red está mal formado; se rechazó.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be downloaded.</source>
            <translation>El disco está lleno, así que no se puede descargar nada más.</translation>
        </message>
        <message>
            <source>Free some space; the download goes on where it stopped.</source>
            <translation>Libere espacio; la descarga sigue donde se quedó.</translation>
        </message>
        <message>
            <source>A download is not the file the deal names; it was thrown away.</source>
            <translation>Una descarga no es el archivo que nombra el deal; se desechó.</translation>
        </message>
        <message>
            <source>Nothing to do: such a task is not computed.</source>
            <translation>No hay que hacer nada: tal tarea no se calcula.</translation>
        </message>
        <message>
            <source>A server refused to hand over a file of the task.</source>
            <translation>Un servidor se negó a entregar un archivo de la tarea.</translation>
        </message>
        <message>
            <source>The task is reported as broken to everybody; nothing is lost.</source>
            <translation>La tarea se notifica a todos como defectuosa; no se pierde nada.</translation>
        </message>
        <message>
            <source>A download failed.</source>
            <translation>Una descarga falló.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again or the task is given back.</source>
            <translation>No hay que hacer nada: se reintenta o la tarea se devuelve.</translation>
        </message>
        <message>
            <source>The registry that holds the app does not answer.</source>
            <translation>El registro de imágenes que tiene la aplicación no responde.</translation>
        </message>
        <message>
            <source>The app's image is not in its registry any more.</source>
            <translation>La imagen de la aplicación ya no está en su registro.</translation>
        </message>
        <message>
            <source>Part of the app's image is not what it should be.</source>
            <translation>Parte de la imagen de la aplicación no es lo que debería.</translation>
        </message>
        <message>
            <source>The task was given back; nothing is lost.</source>
            <translation>La tarea se devolvió; no se pierde nada.</translation>
        </message>
        <message>
            <source>The app's image cannot be used as it is published.</source>
            <translation>La imagen de la aplicación no se puede usar como está publicada.</translation>
        </message>
        <message>
            <source>Nothing to do: the task is given back.</source>
            <translation>No hay que hacer nada: la tarea se devuelve.</translation>
        </message>
        <message>
            <source>A server did not answer as it should.</source>
            <translation>Un servidor no respondió como debería.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Compruebe su conexión a internet.</translation>
        </message>
        <message>
            <source>The program that downloads stopped or was refused something.</source>
            <translation>El programa que descarga se detuvo o se le negó algo.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again when needed.</source>
            <translation>No hay que hacer nada: vuelve a arrancar cuando hace falta.</translation>
        </message>
        <message>
            <source>The task wanted more memory than this computer gives to one.</source>
            <translation>La tarea quiso más memoria de la que este ordenador da a una sola.</translation>
        </message>
        <message>
            <source>Nothing to do: the task was given back.</source>
            <translation>No hay que hacer nada: la tarea se devolvió.</translation>
        </message>
        <message>
            <source>The task wrote more results than it may.</source>
            <translation>La tarea escribió más resultados de los que puede.</translation>
        </message>
        <message>
            <source>The disk is nearly full, so no task may write to it.</source>
            <translation>El disco está casi lleno, así que ninguna tarea puede escribir en él.</translation>
        </message>
        <message>
            <source>Make room on the disk; 2 GB are kept free for you.</source>
            <translation>Haga sitio en el disco; 2 GB se reservan para usted.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its promises here, so the task does not run.</source>
            <translation>El entorno aislado no puede cumplir aquí sus promesas, así que la tarea no se ejecuta.</translation>
        </message>
        <message>
            <source>Look at the checklist below for what is missing.</source>
            <translation>Mire en la lista de abajo lo que falta.</translation>
        </message>
        <message>
            <source>The task's sandbox could not be started or ended early.</source>
            <translation>El entorno aislado de la tarea no pudo arrancar o acabó antes de tiempo.</translation>
        </message>
        <message>
            <source>The pool and this computer did not agree on a step of the task.</source>
            <translation>El pool y este ordenador no coincidieron en un paso de la tarea.</translation>
        </message>
        <message>
            <source>Nothing to do: the task goes on or is given back.</source>
            <translation>No hay que hacer nada: la tarea sigue o se devuelve.</translation>
        </message>
        <message>
            <source>The task's output is not what a result may be.</source>
            <translation>La salida de la tarea no es lo que puede ser un resultado.</translation>
        </message>
        <message>
            <source>Another background core uses the same data folder.</source>
            <translation>Otro servicio en segundo plano usa la misma carpeta de datos.</translation>
        </message>
        <message>
            <source>Stop the other one first.</source>
            <translation>Detenga antes el otro.</translation>
        </message>
        <message>
            <source>A setting or its file cannot be used as it is.</source>
            <translation>Un ajuste o su archivo no se puede usar como está.</translation>
        </message>
        <message>
            <source>Correct the value or remove the file to start anew.</source>
            <translation>Corrija el valor o borre el archivo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>Without it no task runs here, and a result that waits to be revealed can miss its deadline.</source>
            <translation>Sin él no se ejecuta aquí ninguna tarea, y un resultado que espera a ser revelado puede perder su plazo.</translation>
        </message>
        <message>
            <source>Start it with: systemctl --user start fallowd. This window then connects by itself.</source>
            <translation>Inícielo con: systemctl --user start fallowd. Esta ventana se conecta entonces por sí sola.</translation>
        </message>
        <message>
            <source>The background core stopped or was restarted.</source>
            <translation>El servicio en segundo plano se detuvo o se reinició.</translation>
        </message>
        <message>
            <source>Nothing to do: this window connects again by itself.</source>
            <translation>No hay que hacer nada: esta ventana se conecta de nuevo por sí sola.</translation>
        </message>
        <message>
            <source>The background core is not connected.</source>
            <translation>El servicio en segundo plano no está conectado.</translation>
        </message>
        <message>
            <source>The window and the background core did not understand each other.</source>
            <translation>La ventana y el servicio en segundo plano no se entendieron.</translation>
        </message>
        <message>
            <source>Update both to the same version.</source>
            <translation>Actualice ambos a la misma versión.</translation>
        </message>
        <message>
            <source>The window and the background core are of different versions.</source>
            <translation>La ventana y el servicio en segundo plano son de versiones distintas.</translation>
        </message>
        <message>
            <source>Update Fallow, then start it again.</source>
            <translation>Actualice Fallow y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>The background core refused the request.</source>
            <translation>El servicio en segundo plano rechazó la petición.</translation>
        </message>
        <message>
            <source>Update Fallow and try again.</source>
            <translation>Actualice Fallow e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full, so progress cannot be saved.</source>
            <translation>El disco está lleno, así que no se puede guardar el progreso.</translation>
        </message>
        <message>
            <source>Free some space; work goes on by itself.</source>
            <translation>Libere espacio; el trabajo sigue por sí solo.</translation>
        </message>
        <message>
            <source>The background core cannot read or write its database.</source>
            <translation>El servicio en segundo plano no puede leer o escribir su base de datos.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder.</source>
            <translation>Compruebe el espacio libre y los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>A message was not well formed; it was refused.</source>
            <translation>Un mensaje estaba mal formado; se rechazó.</translation>
        </message>
        <message>
            <source>A value was not well formed; it was refused.</source>
            <translation>Un valor estaba mal formado; se rechazó.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Escríbalo de nuevo.</translation>
        </message>
        <message>
            <source>The background core could not do this.</source>
            <translation>El servicio en segundo plano no pudo hacer esto.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This computer's key is unlocked</source>
            <translation>La clave de este ordenador está desbloqueada</translation>
        </message>
        <message>
            <source>This computer's key is locked</source>
            <translation>La clave de este ordenador está bloqueada</translation>
        </message>
        <message>
            <source>The network's nodes answer and agree</source>
            <translation>Los nodos de la red responden y coinciden</translation>
        </message>
        <message>
            <source>The network's nodes do not answer</source>
            <translation>Los nodos de la red no responden</translation>
        </message>
        <message>
            <source>Joined a pool and logged in</source>
            <translation>Unido a un pool y con sesión abierta</translation>
        </message>
        <message>
            <source>Not logged in at a pool</source>
            <translation>Sin sesión en ningún pool</translation>
        </message>
        <message>
            <source>The pool answers and lets this computer work</source>
            <translation>El pool responde y deja trabajar a este ordenador</translation>
        </message>
        <message>
            <source>The pool does not give work</source>
            <translation>El pool no da trabajo</translation>
        </message>
        <message>
            <source>Free stake is enough for a task of this pool</source>
            <translation>El depósito libre basta para una tarea de este pool</translation>
        </message>
        <message>
            <source>Free stake is too low</source>
            <translation>El depósito libre es demasiado bajo</translation>
        </message>
        <message>
            <source>There is coin for the network's fees</source>
            <translation>Hay moneda para las comisiones de la red</translation>
        </message>
        <message>
            <source>There is no coin for the network's fees</source>
            <translation>No hay moneda para las comisiones de la red</translation>
        </message>
        <message>
            <source>The sandbox keeps its promises on this computer</source>
            <translation>El entorno aislado cumple sus promesas en este ordenador</translation>
        </message>
        <message>
            <source>The sandbox cannot run here</source>
            <translation>El entorno aislado no puede funcionar aquí</translation>
        </message>
        <message>
            <source>There is room on the disk</source>
            <translation>Hay sitio en el disco</translation>
        </message>
        <message>
            <source>The disk is too full</source>
            <translation>El disco está demasiado lleno</translation>
        </message>
        <message>
            <source>Work is not paused</source>
            <translation>El trabajo no está en pausa</translation>
        </message>
        <message>
            <source>Work is paused</source>
            <translation>El trabajo está en pausa</translation>
        </message>
        <message>
            <source>This is meant for another network.</source>
            <translation>Esto es para otra red.</translation>
        </message>
        <message>
            <source>Refuse it, and go back to where it came from.</source>
            <translation>Rechácelo, y vuelva a donde vino.</translation>
        </message>
        <message>
            <source>This lets somebody take any amount of your RLC, at any time.</source>
            <translation>Esto permite a alguien llevarse cualquier cantidad de sus RLC, en cualquier momento.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know exactly why.</source>
            <translation>Rechácelo, salvo que sepa exactamente por qué.</translation>
        </message>
        <message>
            <source>This lets somebody who is not part of the network take RLC from you later.</source>
            <translation>Esto permite a alguien ajeno a la red llevarse RLC suyos más tarde.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know who that is.</source>
            <translation>Rechácelo, salvo que sepa quién es.</translation>
        </message>
        <message>
            <source>Fallow does not know this contract.</source>
            <translation>Fallow no conoce este contrato.</translation>
        </message>
        <message>
            <source>Refuse it, unless you trust where it came from.</source>
            <translation>Rechácelo, salvo que confíe en su procedencia.</translation>
        </message>
        <message>
            <source>The contract is known, but what it is asked to do is not.</source>
            <translation>El contrato es conocido, pero no lo que se le pide que haga.</translation>
        </message>
        <message>
            <source>Part of this cannot be decoded: it is unknown what it does.</source>
            <translation>Parte de esto no se puede descifrar: no se sabe qué hace.</translation>
        </message>
        <message>
            <source>There is more data at the end than the call takes.</source>
            <translation>Al final hay más datos de los que toma la llamada.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know what it is for.</source>
            <translation>Rechácelo, salvo que sepa para qué sirve.</translation>
        </message>
        <message>
            <source>This puts a new program on the network, in your name.</source>
            <translation>Esto pone un programa nuevo en la red, en su nombre.</translation>
        </message>
        <message>
            <source>Refuse it, unless you wrote that program.</source>
            <translation>Rechácelo, salvo que usted haya escrito ese programa.</translation>
        </message>
        <message>
            <source>This pays one of the network's own contracts: what arrives there is lost.</source>
            <translation>Esto paga a uno de los contratos de la propia red: lo que llega allí se pierde.</translation>
        </message>
        <message>
            <source>Choose another payee; use Deposit to stake RLC.</source>
            <translation>Elija otro beneficiario; use Depositar para poner RLC en garantía.</translation>
        </message>
        <message>
            <source>Coin goes with a call that wants none; it may be lost.</source>
            <translation>Con una llamada que no la quiere va moneda; puede perderse.</translation>
        </message>
        <message>
            <source>Refuse it.</source>
            <translation>Rechácelo.</translation>
        </message>
        <message>
            <source>What this does is for the good of somebody else.</source>
            <translation>Lo que esto hace beneficia a otra persona.</translation>
        </message>
        <message>
            <source>Compare that address before you sign.</source>
            <translation>Compare esa dirección antes de firmar.</translation>
        </message>
        <message>
            <source>It names more RLC than there is in the world.</source>
            <translation>Nombra más RLC de los que hay en el mundo.</translation>
        </message>
        <message>
            <source>These bytes may stand for anything, also for a payment: nobody can read them.</source>
            <translation>Estos bytes pueden significar cualquier cosa, también un pago: nadie puede leerlos.</translation>
        </message>
        <message>
            <source>Refuse it, unless you made them yourself.</source>
            <translation>Rechácelo, salvo que los haya hecho usted.</translation>
        </message>
        <message>
            <source>These bytes have the form of a payment.</source>
            <translation>Estos bytes tienen la forma de un pago.</translation>
        </message>
        <message>
            <source>Refuse it; somebody may want your money.</source>
            <translation>Rechácelo; alguien puede querer su dinero.</translation>
        </message>
        <message>
            <source>The text has characters that cannot be seen.</source>
            <translation>El texto tiene caracteres que no se ven.</translation>
        </message>
        <message>
            <source>It may say something else than it seems; refuse it if in doubt.</source>
            <translation>Puede decir otra cosa de lo que parece; rechácelo en caso de duda.</translation>
        </message>
        <message>
            <source>Fallow does not know the program this is signed for. Its fields are shown as they are; what they do is unknown.</source>
            <translation>Fallow no conoce el programa para el que se firma esto. Sus campos se muestran como están; lo que hacen se desconoce.</translation>
        </message>
        <message>
            <source>It is too long to be shown whole.</source>
            <translation>Es demasiado largo para mostrarlo entero.</translation>
        </message>
        <message>
            <source>Do not sign what you cannot read.</source>
            <translation>No firme lo que no puede leer.</translation>
        </message>
        <message>
            <source>Something in this is unusual; what it does is not certain.</source>
            <translation>Algo en esto es inusual; lo que hace no es seguro.</translation>
        </message>
        <message>
            <source>This is not structured data as EIP-712 has it, or it is for another network.</source>
            <translation>Esto no son datos estructurados según EIP-712, o son para otra red.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Cópielo de nuevo, entero, de donde vino.</translation>
        </message>
        <message>
            <source>There is nothing to sign, or it is longer than 64 KiB.</source>
            <translation>No hay nada que firmar, o es más largo que 64 KiB.</translation>
        </message>
        <message>
            <source>Paste the whole text.</source>
            <translation>Pegue el texto entero.</translation>
        </message>
        <message>
            <source>A private key has 64 hex digits; this has more or fewer.</source>
            <translation>Una clave privada tiene 64 dígitos hexadecimales; esta tiene más o menos.</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>Cópiela de nuevo, entera.</translation>
        </message>
        <message>
            <source>A private key has digits and letters from a to f only.</source>
            <translation>Una clave privada solo tiene dígitos y letras de la a a la f.</translation>
        </message>
        <message>
            <source>Copy it again.</source>
            <translation>Cópiela de nuevo.</translation>
        </message>
        <message>
            <source>This number is not a private key: it is too large or zero.</source>
            <translation>Este número no es una clave privada: es demasiado grande o cero.</translation>
        </message>
        <message>
            <source>This key is of another account than the one that is meant.</source>
            <translation>Esta clave es de otra cuenta que la que se quiere.</translation>
        </message>
        <message>
            <source>Choose the account that the key belongs to.</source>
            <translation>Elija la cuenta a la que pertenece la clave.</translation>
        </message>
        <message>
            <source>This account is only watched: its key is not here.</source>
            <translation>Esta cuenta solo se observa: su clave no está aquí.</translation>
        </message>
        <message>
            <source>Import its key if you want to use it from here.</source>
            <translation>Importe su clave si quiere usarla desde aquí.</translation>
        </message>
        <message>
            <source>There are as many accounts as the wallet can hold.</source>
            <translation>Hay tantas cuentas como caben en la cartera.</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>Use una de ellas.</translation>
        </message>
        <message>
            <source>A key file beside the wallet says who the owner is, so the owner cannot be changed here.</source>
            <translation>Un archivo de clave junto a la cartera dice quién es el propietario, así que aquí no se puede cambiar.</translation>
        </message>
        <message>
            <source>Import that key file, and take it out of the data folder.</source>
            <translation>Importe ese archivo de clave, y sáquelo de la carpeta de datos.</translation>
        </message>
        <message>
            <source>This wallet has no words: it was made from a key.</source>
            <translation>Esta cartera no tiene palabras: se hizo de una clave.</translation>
        </message>
        <message>
            <source>Export the key file instead and keep it safe.</source>
            <translation>Exporte en su lugar el archivo de clave y guárdelo bien.</translation>
        </message>
        <message>
            <source>The passphrase is longer than the wallet takes.</source>
            <translation>La frase secreta es más larga de lo que admite la cartera.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Elija una más corta.</translation>
        </message>
        <message>
            <source>The name is too long or has characters that cannot be seen.</source>
            <translation>El nombre es demasiado largo o tiene caracteres que no se ven.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>No se pudo leer el archivo.</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>Compruebe su nombre y que tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>This is not JSON, or more than is sensible of it.</source>
            <translation>Esto no es JSON, o hay más de lo razonable.</translation>
        </message>
        <message>
            <source>Choose the right file, or copy the text again, whole.</source>
            <translation>Elija el archivo correcto, o copie el texto de nuevo, entero.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Falta la contraseña.</translation>
        </message>
        <message>
            <source>Type it.</source>
            <translation>Escríbala.</translation>
        </message>
        <message>
            <source>The wallet locks by itself after 30 seconds to 24 hours, or never.</source>
            <translation>La cartera se bloquea por sí sola entre 30 segundos y 24 horas, o nunca.</translation>
        </message>
        <message>
            <source>Choose such a time.</source>
            <translation>Elija un tiempo así.</translation>
        </message>
        <message>
            <source>The wallet is being opened or sealed at this moment.</source>
            <translation>La cartera se está abriendo o sellando en este momento.</translation>
        </message>
        <message>
            <source>Try again when that has ended.</source>
            <translation>Inténtelo de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>This computer's keyring does not hold the key to the wallet.</source>
            <translation>El llavero de este ordenador no guarda la clave de la cartera.</translation>
        </message>
        <message>
            <source>Log in as the person who made it, or restore from your words.</source>
            <translation>Inicie sesión como la persona que la hizo, o restaure con sus palabras.</translation>
        </message>
        <message>
            <source>What the keyring holds does not open this wallet.</source>
            <translation>Lo que guarda el llavero no abre esta cartera.</translation>
        </message>
        <message>
            <source>Restore the wallet from your words.</source>
            <translation>Restaure la cartera con sus palabras.</translation>
        </message>
        <message>
            <source>The wallet's file is from a newer Fallow than this one.</source>
            <translation>El archivo de la cartera es de un Fallow más reciente que este.</translation>
        </message>
        <message>
            <source>Update Fallow.</source>
            <translation>Actualice Fallow.</translation>
        </message>
        <message>
            <source>The wallet's file cannot be read.</source>
            <translation>No se puede leer el archivo de la cartera.</translation>
        </message>
        <message>
            <source>Check the rights of its folder.</source>
            <translation>Compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>This entry of the address book cannot be kept.</source>
            <translation>Esta entrada de la libreta no se puede guardar.</translation>
        </message>
        <message>
            <source>Check its name and its address.</source>
            <translation>Compruebe su nombre y su dirección.</translation>
        </message>
        <message>
            <source>Nobody has the address zero: what is sent there is lost.</source>
            <translation>Nadie tiene la dirección cero: lo que se envía allí se pierde.</translation>
        </message>
        <message>
            <source>Choose another payee.</source>
            <translation>Elija otro beneficiario.</translation>
        </message>
        <message>
            <source>This is one of the network's own contracts: what is sent there is lost.</source>
            <translation>Este es uno de los contratos de la propia red: lo que se envía allí se pierde.</translation>
        </message>
        <message>
            <source>The fee is missing, or the part for the block's maker is more than all of it.</source>
            <translation>Falta la comisión, o la parte de quien hace el bloque es mayor que toda ella.</translation>
        </message>
        <message>
            <source>Type both prices in gwei.</source>
            <translation>Escriba los dos precios en gwei.</translation>
        </message>
        <message>
            <source>The worker has nothing above what it needs for its work.</source>
            <translation>El worker no tiene nada por encima de lo que necesita para su trabajo.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <source>There is not as much RLC in the world.</source>
            <translation>No hay tantos RLC en el mundo.</translation>
        </message>
        <message>
            <source>Type a smaller amount.</source>
            <translation>Escriba un importe menor.</translation>
        </message>
        <message>
            <source>No account is in use yet that the earnings could go to.</source>
            <translation>Aún no hay en uso ninguna cuenta a la que puedan ir las ganancias.</translation>
        </message>
        <message>
            <source>Make a wallet, or watch an address.</source>
            <translation>Haga una cartera, u observe una dirección.</translation>
        </message>
        <message>
            <source>The fees are high now for what there is to move: it waits until they are worth it.</source>
            <translation>Las comisiones son ahora altas para lo que hay que mover: se espera a que valga la pena.</translation>
        </message>
        <message>
            <source>The worker has just enough coin for the fees of its work.</source>
            <translation>El worker tiene la moneda justa para las comisiones de su trabajo.</translation>
        </message>
        <message>
            <source>Send it some coin.</source>
            <translation>Envíele algo de moneda.</translation>
        </message>
        <message>
            <source>Earnings were moved within the last hours.</source>
            <translation>Se movieron ganancias en las últimas horas.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest follows by itself.</source>
            <translation>No hay que hacer nada: el resto sigue por sí solo.</translation>
        </message>
        <message>
            <source>This task is not overdue yet.</source>
            <translation>Esta tarea aún no ha vencido.</translation>
        </message>
        <message>
            <source>Wait until its deadline has passed.</source>
            <translation>Espere a que pase su plazo.</translation>
        </message>
        <message>
            <source>The wallet is locked.</source>
            <translation>La cartera está bloqueada.</translation>
        </message>
        <message>
            <source>Unlock it first.</source>
            <translation>Desbloquéela antes.</translation>
        </message>
        <message>
            <source>The key of this account is not on this computer, so nothing can be signed with it.</source>
            <translation>La clave de esta cuenta no está en este ordenador, así que con ella no se puede firmar nada.</translation>
        </message>
        <message>
            <source>Use the device that holds the key, or import it.</source>
            <translation>Use el dispositivo que guarda la clave, o impórtela.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer already; it was left as it is.</source>
            <translation>Ya hay una cartera en este ordenador; se dejó como estaba.</translation>
        </message>
        <message>
            <source>Unlock it, or move its file away first.</source>
            <translation>Desbloquéela, o mueva antes su archivo.</translation>
        </message>
        <message>
            <source>There is no wallet on this computer yet.</source>
            <translation>Aún no hay ninguna cartera en este ordenador.</translation>
        </message>
        <message>
            <source>Create one, or restore one from its words.</source>
            <translation>Cree una, o restaure una con sus palabras.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>El llavero de este ordenador no responde.</translation>
        </message>
        <message>
            <source>Unlock the keyring, or use a password.</source>
            <translation>Desbloquee el llavero, o use una contraseña.</translation>
        </message>
        <message>
            <source>A wallet has 12 or 24 words.</source>
            <translation>Una cartera tiene 12 o 24 palabras.</translation>
        </message>
        <message>
            <source>Count the words again.</source>
            <translation>Cuente las palabras de nuevo.</translation>
        </message>
        <message>
            <source>The wallet's file could not be written. The old one is untouched.</source>
            <translation>No se pudo escribir el archivo de la cartera. El anterior está intacto.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder, then try again.</source>
            <translation>Compruebe el espacio libre y los permisos de su carpeta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>One of the words is not in the list that wallets use.</source>
            <translation>Una de las palabras no está en la lista que usan las carteras.</translation>
        </message>
        <message>
            <source>Compare the marked word with your paper.</source>
            <translation>Compare la palabra marcada con su papel.</translation>
        </message>
        <message>
            <source>Each word is in the list, but together they are not a wallet: one is wrong or two are swapped.</source>
            <translation>Cada palabra está en la lista, pero juntas no son una cartera: una es errónea o dos están cambiadas.</translation>
        </message>
        <message>
            <source>Compare every word and their order with your paper.</source>
            <translation>Compare cada palabra y su orden con su papel.</translation>
        </message>
        <message>
            <source>The password is not right. Nothing was opened.</source>
            <translation>La contraseña no es correcta. No se abrió nada.</translation>
        </message>
        <message>
            <source>The wallet's file is damaged, and so is the copy kept of the one before.</source>
            <translation>El archivo de la cartera está dañado, y también la copia guardada del anterior.</translation>
        </message>
        <message>
            <source>The wallet's file was damaged; the one written before it was used. No money is lost.</source>
            <translation>El archivo de la cartera estaba dañado; se usó el escrito antes. No se ha perdido dinero.</translation>
        </message>
        <message>
            <source>Check the labels and accounts you changed last.</source>
            <translation>Compruebe los nombres y cuentas que cambió en último lugar.</translation>
        </message>
        <message>
            <source>At least one word is not the one asked for.</source>
            <translation>Al menos una palabra no es la que se pidió.</translation>
        </message>
        <message>
            <source>Look at your paper again; then a new quiz starts.</source>
            <translation>Mire otra vez su papel; entonces empieza un cuestionario nuevo.</translation>
        </message>
        <message>
            <source>This quiz was answered already, or the words were not shown.</source>
            <translation>Este cuestionario ya se contestó, o no se mostraron las palabras.</translation>
        </message>
        <message>
            <source>Show the words again.</source>
            <translation>Muestre las palabras de nuevo.</translation>
        </message>
        <message>
            <source>These are the words of another wallet.</source>
            <translation>Estas son las palabras de otra cartera.</translation>
        </message>
        <message>
            <source>Look for the paper of this one, or write its words down anew.</source>
            <translation>Busque el papel de esta, o anote sus palabras de nuevo.</translation>
        </message>
        <message>
            <source>This account is in the list already.</source>
            <translation>Esta cuenta ya está en la lista.</translation>
        </message>
        <message>
            <source>Choose it there.</source>
            <translation>Elíjala allí.</translation>
        </message>
        <message>
            <source>A payment of this account is not in a block yet.</source>
            <translation>Un pago de esta cuenta aún no está en ningún bloque.</translation>
        </message>
        <message>
            <source>Wait until it is, or cancel it.</source>
            <translation>Espere a que lo esté, o cancélelo.</translation>
        </message>
        <message>
            <source>The worker account works unattended, so it cannot be the owner.</source>
            <translation>La cuenta worker trabaja desatendida, así que no puede ser la propietaria.</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>Elija otra cuenta.</translation>
        </message>
        <message>
            <source>There is no such account here.</source>
            <translation>Aquí no hay tal cuenta.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <source>The account in use has stake in the contract that would stay behind.</source>
            <translation>La cuenta en uso tiene en el contrato un depósito que se quedaría atrás.</translation>
        </message>
        <message>
            <source>Withdraw the stake first.</source>
            <translation>Retire antes el depósito.</translation>
        </message>
        <message>
            <source>There is a file of this name; it was not written over.</source>
            <translation>Hay un archivo con este nombre; no se sobrescribió.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se pudo escribir el archivo.</translation>
        </message>
        <message>
            <source>Choose another folder, or check free space.</source>
            <translation>Elija otra carpeta, o compruebe el espacio libre.</translation>
        </message>
        <message>
            <source>History is exported to files that end in .csv or .json.</source>
            <translation>El historial se exporta a archivos que acaban en .csv o .json.</translation>
        </message>
        <message>
            <source>Choose such a name.</source>
            <translation>Elija un nombre así.</translation>
        </message>
        <message>
            <source>This is no address and no payment request that Fallow understands.</source>
            <translation>Esto no es una dirección ni una petición de pago que Fallow entienda.</translation>
        </message>
        <message>
            <source>Copy it again from where it came.</source>
            <translation>Cópiela de nuevo de donde vino.</translation>
        </message>
        <message>
            <source>This payment request is for another network.</source>
            <translation>Esta petición de pago es para otra red.</translation>
        </message>
        <message>
            <source>Ask for one of this network.</source>
            <translation>Pida una de esta red.</translation>
        </message>
        <message>
            <source>The amount is not a number.</source>
            <translation>El importe no es un número.</translation>
        </message>
        <message>
            <source>Type digits with one point, such as 1.25.</source>
            <translation>Escriba dígitos con un punto, como 1.25.</translation>
        </message>
        <message>
            <source>The amount has more decimals than the currency.</source>
            <translation>El importe tiene más decimales que la divisa.</translation>
        </message>
        <message>
            <source>Leave out the last ones.</source>
            <translation>Omita los últimos.</translation>
        </message>
        <message>
            <source>There is not that much RLC in the wallet.</source>
            <translation>No hay tantos RLC en la cartera.</translation>
        </message>
        <message>
            <source>Choose a smaller amount, or withdraw from the contract first.</source>
            <translation>Elija un importe menor, o retire antes del contrato.</translation>
        </message>
        <message>
            <source>There is not enough coin for this and its fee.</source>
            <translation>No hay suficiente moneda para esto y su comisión.</translation>
        </message>
        <message>
            <source>Send some coin to your address first.</source>
            <translation>Envíe antes algo de moneda a su dirección.</translation>
        </message>
        <message>
            <source>There is not that much free stake in the contract.</source>
            <translation>No hay tanto depósito libre en el contrato.</translation>
        </message>
        <message>
            <source>Choose a smaller amount; locked stake is freed when its task ends.</source>
            <translation>Elija un importe menor; el depósito bloqueado se libera cuando acaba su tarea.</translation>
        </message>
        <message>
            <source>The first payout to another address waits until your words are written down.</source>
            <translation>El primer pago a otra dirección espera a que haya anotado sus palabras.</translation>
        </message>
        <message>
            <source>Back up the wallet, then send.</source>
            <translation>Haga copia de la cartera, y entonces envíe.</translation>
        </message>
        <message>
            <source>The fee would be higher than the cap that protects you.</source>
            <translation>La comisión superaría el tope que le protege.</translation>
        </message>
        <message>
            <source>Wait until the network is calmer, or choose a lower fee.</source>
            <translation>Espere a que la red esté más tranquila, o elija una comisión menor.</translation>
        </message>
        <message>
            <source>The pool tried to make this computer sign a payment as a login; it was refused.</source>
            <translation>El pool intentó que este ordenador firmara un pago como si fuera un inicio de sesión; se rechazó.</translation>
        </message>
        <message>
            <source>Leave this pool and tell others.</source>
            <translation>Deje este pool y avise a otros.</translation>
        </message>
        <message>
            <source>The pool's login question has the wrong form; it was not signed.</source>
            <translation>La pregunta de inicio de sesión del pool no tiene la forma debida; no se firmó.</translation>
        </message>
        <message>
            <source>If it stays so, choose another pool.</source>
            <translation>Si sigue así, elija otro pool.</translation>
        </message>
        <message>
            <source>You have never paid to this address.</source>
            <translation>Nunca ha pagado a esta dirección.</translation>
        </message>
        <message>
            <source>Compare it with where it came from.</source>
            <translation>Compárela con su procedencia.</translation>
        </message>
        <message>
            <source>This address looks like one you know, but is another one.</source>
            <translation>Esta dirección se parece a una que conoce, pero es otra.</translation>
        </message>
        <message>
            <source>Compare every letter; such addresses are made to deceive.</source>
            <translation>Compare cada letra; tales direcciones se hacen para engañar.</translation>
        </message>
        <message>
            <source>The payee is a contract, not a person.</source>
            <translation>El beneficiario es un contrato, no una persona.</translation>
        </message>
        <message>
            <source>Make sure it can give back what you send.</source>
            <translation>Asegúrese de que puede devolver lo que envía.</translation>
        </message>
        <message>
            <source>The payee is the currency's own contract: what is sent there is lost.</source>
            <translation>El beneficiario es el contrato de la propia divisa: lo que se envía allí se pierde.</translation>
        </message>
        <message>
            <source>Nobody knows what this does: its data cannot be decoded.</source>
            <translation>Nadie sabe qué hace esto: sus datos no se pueden descifrar.</translation>
        </message>
        <message>
            <source>The network would refuse this. Nothing was sent.</source>
            <translation>La red rechazaría esto. No se envió nada.</translation>
        </message>
        <message>
            <source>Change the amount or wait, then try again.</source>
            <translation>Cambie el importe o espere, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>An earlier transaction of this account has not arrived yet.</source>
            <translation>Una transacción anterior de esta cuenta aún no ha llegado.</translation>
        </message>
        <message>
            <source>Wait for it, or speed it up.</source>
            <translation>Espérela, o acelérela.</translation>
        </message>
        <message>
            <source>This transaction is in a block already.</source>
            <translation>Esta transacción ya está en un bloque.</translation>
        </message>
        <message>
            <source>This task is not overdue, or was claimed already.</source>
            <translation>Esta tarea aún no ha vencido, o ya se reclamó.</translation>
        </message>
        <message>
            <source>This key may not sign that. Nothing was signed.</source>
            <translation>Esta clave no puede firmar eso. No se firmó nada.</translation>
        </message>
        <message>
            <source>Use the account that holds your savings.</source>
            <translation>Use la cuenta que guarda sus ahorros.</translation>
        </message>
        <message>
            <source>A bare key has no words: only the file it is in can bring it back.</source>
            <translation>Una clave desnuda no tiene palabras: solo el archivo en que está puede recuperarla.</translation>
        </message>
        <message>
            <source>Keep a copy of the key in a safe place.</source>
            <translation>Guarde una copia de la clave en lugar seguro.</translation>
        </message>
        <message>
            <source>The key file is not well formed.</source>
            <translation>El archivo de clave está mal formado.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <source>This is not a private key.</source>
            <translation>Esto no es una clave privada.</translation>
        </message>
        <message>
            <source>A key has 64 hex digits.</source>
            <translation>Una clave tiene 64 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>The password is too easy to guess.</source>
            <translation>La contraseña es demasiado fácil de adivinar.</translation>
        </message>
        <message>
            <source>Use four plain words or more.</source>
            <translation>Use cuatro palabras corrientes o más.</translation>
        </message>
        <message>
            <source>The secret could not be sent safely, so it was not sent.</source>
            <translation>El secreto no se pudo enviar con seguridad, así que no se envió.</translation>
        </message>
        <message>
            <source>A secret did not arrive as it was sent; it was thrown away.</source>
            <translation>Un secreto no llegó como se envió; se desechó.</translation>
        </message>
        <message>
            <source>The wallet refused or could not do this. No money moved.</source>
            <translation>La cartera lo rechazó o no pudo hacerlo. No se movió dinero.</translation>
        </message>
        <message>
            <source>Try again; the log of the background core says more.</source>
            <translation>Inténtelo de nuevo; el registro del servicio en segundo plano dice más.</translation>
        </message>
        <message>
            <source>This is not an address: it has 0x and 40 digits or letters from a to f.</source>
            <translation>Esto no es una dirección: tiene 0x y 40 dígitos o letras de la a a la f.</translation>
        </message>
        <message>
            <source>The address has a mistake in it: its checksum is wrong.</source>
            <translation>La dirección contiene un error: su suma de comprobación no cuadra.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; do not correct it by hand.</source>
            <translation>Cópiela de nuevo de donde vino; no la corrija a mano.</translation>
        </message>
        <message>
            <source>The setting could not be saved; it is as it was.</source>
            <translation>El ajuste no se pudo guardar; está como estaba.</translation>
        </message>
        <message>
            <source>Check free space and the rights of the data folder.</source>
            <translation>Compruebe el espacio libre y los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The download does not fit into the space set aside for downloads.</source>
            <translation>La descarga no cabe en el espacio reservado para descargas.</translation>
        </message>
        <message>
            <source>Remove what you do not need, or set more space aside.</source>
            <translation>Borre lo que no necesite, o reserve más espacio.</translation>
        </message>
        <message>
            <source>Nobody said what this file has to be, so nothing could prove it.</source>
            <translation>Nadie dijo qué tiene que ser este archivo, así que nada podría probarlo.</translation>
        </message>
        <message>
            <source>Ask whoever publishes it for its SHA-256.</source>
            <translation>Pida su SHA-256 a quien lo publica.</translation>
        </message>
        <message>
            <source>The hashes that were given for this file belong to two different files.</source>
            <translation>Los hashes que se dieron para este archivo pertenecen a dos archivos distintos.</translation>
        </message>
        <message>
            <source>Tell whoever publishes it.</source>
            <translation>Avise a quien lo publica.</translation>
        </message>
        <message>
            <source>A stored file changed on the disk; it was put aside and is not used.</source>
            <translation>Un archivo guardado cambió en el disco; se apartó y no se usa.</translation>
        </message>
        <message>
            <source>It is downloaded again when needed. If it happens again, check the disk.</source>
            <translation>Se descarga de nuevo cuando haga falta. Si vuelve a ocurrir, compruebe el disco.</translation>
        </message>
        <message>
            <source>There is a file of that name already.</source>
            <translation>Ya hay un archivo con ese nombre.</translation>
        </message>
        <message>
            <source>This file is not in the store.</source>
            <translation>Este archivo no está en el almacén.</translation>
        </message>
        <message>
            <source>Somebody needs this file: a task, or you pinned it.</source>
            <translation>Alguien necesita este archivo: una tarea, o usted lo fijó.</translation>
        </message>
        <message>
            <source>Unpin it, or wait until the task is over.</source>
            <translation>Suéltelo, o espere a que la tarea termine.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>La descarga se detuvo.</translation>
        </message>
        <message>
            <source>What was proven is kept for the next time.</source>
            <translation>Lo probado se guarda para la próxima vez.</translation>
        </message>
        <message>
            <source>Another download writes to the same place.</source>
            <translation>Otra descarga escribe en el mismo sitio.</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>Inténtelo de nuevo cuando termine.</translation>
        </message>
        <message>
            <source>A server that has the file does not answer.</source>
            <translation>Un servidor que tiene el archivo no responde.</translation>
        </message>
        <message>
            <source>Check your internet connection, or give another address.</source>
            <translation>Compruebe su conexión a internet, o dé otra dirección.</translation>
        </message>
        <message>
            <source>A server sent so little for so long that it was left.</source>
            <translation>Un servidor envió tan poco durante tanto tiempo que se abandonó.</translation>
        </message>
        <message>
            <source>Other sources are tried; what was proven is kept.</source>
            <translation>Se prueban otras fuentes; lo probado se guarda.</translation>
        </message>
        <message>
            <source>A server stopped in the middle of a file.</source>
            <translation>Un servidor se detuvo en mitad de un archivo.</translation>
        </message>
        <message>
            <source>A server sends more than the file may have.</source>
            <translation>Un servidor envía más de lo que puede tener el archivo.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest was not read.</source>
            <translation>No hay que hacer nada: el resto no se leyó.</translation>
        </message>
        <message>
            <source>This is not an address that files are fetched from.</source>
            <translation>Esta no es una dirección de la que se recojan archivos.</translation>
        </message>
        <message>
            <source>It has to begin with https://, without a name or password in it.</source>
            <translation>Tiene que empezar por https://, sin nombre ni contraseña.</translation>
        </message>
        <message>
            <source>The address is not encrypted, so others could see what is fetched.</source>
            <translation>La dirección no está cifrada, así que otros podrían ver lo que se recoge.</translation>
        </message>
        <message>
            <source>Use an https:// address.</source>
            <translation>Use una dirección https://.</translation>
        </message>
        <message>
            <source>The address leads into your own network, where downloads must not reach.</source>
            <translation>La dirección lleva a su propia red, adonde las descargas no deben llegar.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before anything was sent.</source>
            <translation>No hay que hacer nada: se rechazó antes de enviar nada.</translation>
        </message>
        <message>
            <source>A server could not show that it is who it says.</source>
            <translation>Un servidor no pudo mostrar que es quien dice ser.</translation>
        </message>
        <message>
            <source>A server sends us from address to address without end.</source>
            <translation>Un servidor nos envía de dirección en dirección sin fin.</translation>
        </message>
        <message>
            <source>A server sends us to an address that is not encrypted.</source>
            <translation>Un servidor nos envía a una dirección que no está cifrada.</translation>
        </message>
        <message>
            <source>A server sends the file in another form than it was asked for.</source>
            <translation>Un servidor envía el archivo en otra forma de la que se pidió.</translation>
        </message>
        <message>
            <source>A server sends another part of the file than it was asked for.</source>
            <translation>Un servidor envía otra parte del archivo que la que se pidió.</translation>
        </message>
        <message>
            <source>A server has a file of another size.</source>
            <translation>Un servidor tiene un archivo de otro tamaño.</translation>
        </message>
        <message>
            <source>A server sends only whole files, so nothing could be taken up there.</source>
            <translation>Un servidor solo envía archivos enteros, así que allí no se pudo retomar nada.</translation>
        </message>
        <message>
            <source>The file was replaced on the server while it came.</source>
            <translation>El archivo se sustituyó en el servidor mientras llegaba.</translation>
        </message>
        <message>
            <source>It is fetched again from the start.</source>
            <translation>Se recoge de nuevo desde el principio.</translation>
        </message>
        <message>
            <source>This server delivered wrong files several times today and is not asked.</source>
            <translation>Este servidor entregó hoy varias veces archivos erróneos y no se le pregunta.</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again tomorrow.</source>
            <translation>No hay que hacer nada: mañana se le pregunta de nuevo.</translation>
        </message>
        <message>
            <source>A list of block hashes does not belong to the file; it was not used.</source>
            <translation>Una lista de hashes de bloques no pertenece al archivo; no se usó.</translation>
        </message>
        <message>
            <source>Nothing to do: another list is tried, or the file comes in one piece.</source>
            <translation>No hay que hacer nada: se prueba otra lista, o el archivo viene de una pieza.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends something that is not what it says.</source>
            <translation>Una pasarela IPFS envía algo que no es lo que dice.</translation>
        </message>
        <message>
            <source>Other gateways are tried.</source>
            <translation>Se prueban otras pasarelas.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a form of archive that Fallow does not read.</source>
            <translation>Una pasarela IPFS envía una forma de archivo que Fallow no lee.</translation>
        </message>
        <message>
            <source>A part of the IPFS file is not well formed.</source>
            <translation>Una parte del archivo IPFS está mal formada.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends parts that nobody asked for.</source>
            <translation>Una pasarela IPFS envía partes que nadie pidió.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a part that is not the one its name says.</source>
            <translation>Una pasarela IPFS envía una parte que no es la que dice su nombre.</translation>
        </message>
        <message>
            <source>What the IPFS address names is not a file.</source>
            <translation>Lo que nombra la dirección IPFS no es un archivo.</translation>
        </message>
        <message>
            <source>The IPFS file is built in more levels than any honest file.</source>
            <translation>El archivo IPFS tiene más niveles que cualquier archivo honesto.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused.</source>
            <translation>No hay que hacer nada: se rechazó.</translation>
        </message>
        <message>
            <source>The IPFS file, or a part of it, is larger than it may be.</source>
            <translation>El archivo IPFS, o una parte de él, es mayor de lo que puede ser.</translation>
        </message>
        <message>
            <source>The IPFS file is written in a way that Fallow does not read.</source>
            <translation>El archivo IPFS está escrito de una manera que Fallow no lee.</translation>
        </message>
        <message>
            <source>A file on this computer could not be read.</source>
            <translation>No se pudo leer un archivo de este ordenador.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Compruebe el disco.</translation>
        </message>
        <message>
            <source>A file could not be written to this computer.</source>
            <translation>No se pudo escribir un archivo en este ordenador.</translation>
        </message>
        <message>
            <source>Check that the disk is not read-only and that Fallow may write there.</source>
            <translation>Compruebe que el disco no es de solo lectura y que Fallow puede escribir allí.</translation>
        </message>
        <message>
            <source>The program that downloads ended unexpectedly.</source>
            <translation>El programa que descarga acabó inesperadamente.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again, and what was proven is kept.</source>
            <translation>No hay que hacer nada: vuelve a arrancar, y lo probado se guarda.</translation>
        </message>
        <message>
            <source>The program that downloads is missing.</source>
            <translation>Falta el programa que descarga.</translation>
        </message>
        <message>
            <source>Install Fallow again.</source>
            <translation>Instale Fallow de nuevo.</translation>
        </message>
        <message>
            <source>The registry that holds the app answers with an error.</source>
            <translation>El registro de imágenes que tiene la aplicación responde con un error.</translation>
        </message>
        <message>
            <source>The registry does not give this image to everybody.</source>
            <translation>El registro de imágenes no da esta imagen a cualquiera.</translation>
        </message>
        <message>
            <source>Log in there first, or choose another app.</source>
            <translation>Inicie sesión allí antes, o elija otra aplicación.</translation>
        </message>
        <message>
            <source>The registry would send your password without encryption; it was not sent.</source>
            <translation>El registro de imágenes enviaría su contraseña sin cifrar; no se envió.</translation>
        </message>
        <message>
            <source>Use a registry with https.</source>
            <translation>Use un registro con https.</translation>
        </message>
        <message>
            <source>This is not the name of an image.</source>
            <translation>Este no es el nombre de una imagen.</translation>
        </message>
        <message>
            <source>A name looks like registry/name:tag or name@sha256:….</source>
            <translation>Un nombre es como registro/nombre:etiqueta o nombre@sha256:….</translation>
        </message>
        <message>
            <source>The registry delivers other bytes than it names.</source>
            <translation>El registro entrega otros bytes que los que nombra.</translation>
        </message>
        <message>
            <source>A layer of the image is not the one its description names.</source>
            <translation>Una capa de la imagen no es la que nombra su descripción.</translation>
        </message>
        <message>
            <source>The image is not made for this kind of computer.</source>
            <translation>La imagen no está hecha para este tipo de ordenador.</translation>
        </message>
        <message>
            <source>The image is larger than an image may be here.</source>
            <translation>La imagen es mayor de lo que aquí puede ser una imagen.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before it was fetched whole.</source>
            <translation>No hay que hacer nada: se rechazó antes de recogerla entera.</translation>
        </message>
        <message>
            <source>The image would unpack to far more than it should, as only a trap does.</source>
            <translation>La imagen se desempaquetaría a mucho más de lo debido, como solo hace una trampa.</translation>
        </message>
        <message>
            <source>Nothing to do: it was removed.</source>
            <translation>No hay que hacer nada: se eliminó.</translation>
        </message>
        <message>
            <source>The image holds more files than an image may.</source>
            <translation>La imagen contiene más archivos de los que puede.</translation>
        </message>
        <message>
            <source>The image is made of more layers than an image may.</source>
            <translation>La imagen está hecha de más capas de las que puede.</translation>
        </message>
        <message>
            <source>The image tries to write where it must not.</source>
            <translation>La imagen intenta escribir donde no debe.</translation>
        </message>
        <message>
            <source>Nothing to do: nothing was written outside its folder.</source>
            <translation>No hay que hacer nada: no se escribió nada fuera de su carpeta.</translation>
        </message>
        <message>
            <source>Unpacking the image took too long.</source>
            <translation>Desempaquetar la imagen tardó demasiado.</translation>
        </message>
        <message>
            <source>This image is not on this computer.</source>
            <translation>Esta imagen no está en este ordenador.</translation>
        </message>
        <message>
            <source>Images cannot be removed while one is being fetched.</source>
            <translation>No se pueden quitar imágenes mientras se recoge una.</translation>
        </message>
        <message>
            <source>Try again when it is there.</source>
            <translation>Inténtelo de nuevo cuando esté.</translation>
        </message>
        <message>
            <source>Only who signed an order may show it or take it back.</source>
            <translation>Solo quien firmó una orden puede mostrarla o retirarla.</translation>
        </message>
        <message>
            <source>Sign the market's question with that account.</source>
            <translation>Firme la pregunta del mercado con esa cuenta.</translation>
        </message>
        <message>
            <source>Nobody offers this app for so little.</source>
            <translation>Nadie ofrece esta aplicación por tan poco.</translation>
        </message>
        <message>
            <source>Offer more for the app, or ask its owner for an order.</source>
            <translation>Ofrezca más por la aplicación, o pida una orden a su propietario.</translation>
        </message>
        <message>
            <source>The market does not understand the question.</source>
            <translation>El mercado no entiende la pregunta.</translation>
        </message>
        <message>
            <source>Earnings are told of one day up to a year.</source>
            <translation>Las ganancias se muestran de un día a un año.</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>Elija menos días.</translation>
        </message>
        <message>
            <source>This system has no sandbox yet.</source>
            <translation>Este sistema aún no tiene entorno aislado.</translation>
        </message>
        <message>
            <source>Run tasks on Linux; everything else works here.</source>
            <translation>Ejecute las tareas en Linux; todo lo demás funciona aquí.</translation>
        </message>
        <message>
            <source>Nobody uses this computer, so it works.</source>
            <translation>Nadie usa este ordenador, así que trabaja.</translation>
        </message>
        <message>
            <source>It works beside you, as your settings allow.</source>
            <translation>Trabaja a su lado, como permiten sus ajustes.</translation>
        </message>
        <message>
            <source>You told it to work although a rule says rest.</source>
            <translation>Usted le dijo que trabaje aunque una regla diga descanso.</translation>
        </message>
        <message>
            <source>Heat, an empty battery and a full disk still stop it.</source>
            <translation>El calor, una batería vacía y un disco lleno lo detienen igualmente.</translation>
        </message>
        <message>
            <source>It finishes what runs and takes nothing new.</source>
            <translation>Termina lo que está en marcha y no acepta nada nuevo.</translation>
        </message>
        <message>
            <source>Press Resume to take new work.</source>
            <translation>Pulse Reanudar para aceptar trabajo nuevo.</translation>
        </message>
        <message>
            <source>Quiet mode slows the work to keep the temperature you chose.</source>
            <translation>El modo silencioso frena el trabajo para mantener la temperatura que eligió.</translation>
        </message>
        <message>
            <source>No thermometer was found, so quiet mode keeps to half the speed.</source>
            <translation>No se encontró termómetro, así que el modo silencioso se queda en media velocidad.</translation>
        </message>
        <message>
            <source>This connection costs by volume, so nothing new is downloaded.</source>
            <translation>Esta conexión cuesta por volumen, así que no se descarga nada nuevo.</translation>
        </message>
        <message>
            <source>Allow it in Settings, or use another connection.</source>
            <translation>Permítalo en los ajustes, o use otra conexión.</translation>
        </message>
        <message>
            <source>The processor is too hot to work.</source>
            <translation>El procesador está demasiado caliente para trabajar.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled; look after the fan if this returns.</source>
            <translation>Sigue cuando se haya enfriado; revise el ventilador si se repite.</translation>
        </message>
        <message>
            <source>The battery is nearly empty.</source>
            <translation>La batería está casi vacía.</translation>
        </message>
        <message>
            <source>Plug in the charger.</source>
            <translation>Conecte el cargador.</translation>
        </message>
        <message>
            <source>Too little space is free on the disk.</source>
            <translation>Hay muy poco espacio libre en el disco.</translation>
        </message>
        <message>
            <source>Free some space, or lower the limit in Settings.</source>
            <translation>Libere espacio, o baje el límite en los ajustes.</translation>
        </message>
        <message>
            <source>The computer is going to sleep.</source>
            <translation>El ordenador va a suspenderse.</translation>
        </message>
        <message>
            <source>You are using this computer, so it rests.</source>
            <translation>Usted usa este ordenador, así que descansa.</translation>
        </message>
        <message>
            <source>It works once you are away.</source>
            <translation>Trabaja en cuanto usted se ausenta.</translation>
        </message>
        <message>
            <source>Nothing tells whether somebody uses this computer, so it rests.</source>
            <translation>Nada dice si alguien usa este ordenador, así que descansa.</translation>
        </message>
        <message>
            <source>Look at what is seen in Settings, or let it work beside you.</source>
            <translation>Mire en los ajustes lo que se ve, o déjelo trabajar a su lado.</translation>
        </message>
        <message>
            <source>Your settings let it work only while you are here.</source>
            <translation>Sus ajustes solo lo dejan trabajar mientras usted está aquí.</translation>
        </message>
        <message>
            <source>Somebody is logged in from another computer, so it rests.</source>
            <translation>Alguien ha iniciado sesión desde otro ordenador, así que descansa.</translation>
        </message>
        <message>
            <source>The computer runs on its battery, so it rests.</source>
            <translation>El ordenador funciona con batería, así que descansa.</translation>
        </message>
        <message>
            <source>The battery is below the level you chose.</source>
            <translation>La batería está por debajo del nivel que eligió.</translation>
        </message>
        <message>
            <source>A program fills the whole screen, so it rests.</source>
            <translation>Un programa ocupa toda la pantalla, así que descansa.</translation>
        </message>
        <message>
            <source>It goes on when that program is left.</source>
            <translation>Sigue cuando se deje ese programa.</translation>
        </message>
        <message>
            <source>A game runs, so it rests.</source>
            <translation>Hay un juego en marcha, así que descansa.</translation>
        </message>
        <message>
            <source>It goes on when the game ends.</source>
            <translation>Sigue cuando acabe el juego.</translation>
        </message>
        <message>
            <source>Something keeps the screen awake, such as a video, so it rests.</source>
            <translation>Algo mantiene la pantalla encendida, como un vídeo, así que descansa.</translation>
        </message>
        <message>
            <source>The camera is in use, so it rests.</source>
            <translation>La cámara está en uso, así que descansa.</translation>
        </message>
        <message>
            <source>It goes on after the call.</source>
            <translation>Sigue después de la llamada.</translation>
        </message>
        <message>
            <source>The microphone is in use, so it rests.</source>
            <translation>El micrófono está en uso, así que descansa.</translation>
        </message>
        <message>
            <source>One of your quiet apps runs, so it rests.</source>
            <translation>Uno de sus programas tranquilos está en marcha, así que descansa.</translation>
        </message>
        <message>
            <source>It goes on when that program ends.</source>
            <translation>Sigue cuando acabe ese programa.</translation>
        </message>
        <message>
            <source>Other programs need the processor, so it rests.</source>
            <translation>Otros programas necesitan el procesador, así que descansa.</translation>
        </message>
        <message>
            <source>Other programs wait for memory, so it rests.</source>
            <translation>Otros programas esperan memoria, así que descansa.</translation>
        </message>
        <message>
            <source>Even slowly the work is warmer than the temperature you chose.</source>
            <translation>Aun despacio, el trabajo da más calor que la temperatura que eligió.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled.</source>
            <translation>Sigue cuando se haya enfriado.</translation>
        </message>
        <message>
            <source>It rests at this hour, as you set the week.</source>
            <translation>A esta hora descansa, como usted fijó la semana.</translation>
        </message>
        <message>
            <source>Change the hours in Settings.</source>
            <translation>Cambie las horas en los ajustes.</translation>
        </message>
        <message>
            <source>Work is turned off in Settings.</source>
            <translation>El trabajo está desactivado en los ajustes.</translation>
        </message>
        <message>
            <source>Choose another preset there.</source>
            <translation>Elija allí otro nivel.</translation>
        </message>
        <message>
            <source>Electricity costs more at this hour than you want to pay.</source>
            <translation>La electricidad cuesta a esta hora más de lo que quiere pagar.</translation>
        </message>
        <message>
            <source>You refuse tasks of this app.</source>
            <translation>Usted rechaza tareas de esta aplicación.</translation>
        </message>
        <message>
            <source>You refuse tasks of this requester.</source>
            <translation>Usted rechaza tareas de este solicitante.</translation>
        </message>
        <message>
            <source>The task pays less than your minimum price.</source>
            <translation>La tarea paga menos que su precio mínimo.</translation>
        </message>
        <message>
            <source>The task pays less than its electricity costs.</source>
            <translation>La tarea paga menos de lo que cuesta su electricidad.</translation>
        </message>
        <message>
            <source>One of your rules decided this.</source>
            <translation>Lo decidió una de sus reglas.</translation>
        </message>
        <message>
            <source>Look at the rules in Settings.</source>
            <translation>Mire las reglas en los ajustes.</translation>
        </message>
        <message>
            <source>Some of your settings could not be read and are the usual ones now; the file was kept.</source>
            <translation>Algunos de sus ajustes no se pudieron leer y son ahora los habituales; el archivo se guardó.</translation>
        </message>
        <message>
            <source>Look through Settings once.</source>
            <translation>Repase una vez los ajustes.</translation>
        </message>
        <message>
            <source>Your settings come from a newer Fallow; what it added is not used, the file was kept.</source>
            <translation>Sus ajustes vienen de un Fallow más reciente; lo que añadió no se usa, el archivo se guardó.</translation>
        </message>
        <message>
            <source>A share must lie between 0 and 100 percent.</source>
            <translation>Una parte debe estar entre 0 y 100 por ciento.</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>Elija otro número.</translation>
        </message>
        <message>
            <source>Hours must lie within a day, and days within a week.</source>
            <translation>Las horas deben caber en un día, y los días en una semana.</translation>
        </message>
        <message>
            <source>Choose other hours.</source>
            <translation>Elija otras horas.</translation>
        </message>
        <message>
            <source>Quiet mode can hold a temperature from 30 to 90 degrees Celsius.</source>
            <translation>El modo silencioso puede mantener una temperatura de 30 a 90 grados Celsius.</translation>
        </message>
        <message>
            <source>Choose another temperature.</source>
            <translation>Elija otra temperatura.</translation>
        </message>
        <message>
            <source>You can count as away after one second to one day.</source>
            <translation>Puede contar como ausente tras un segundo a un día.</translation>
        </message>
        <message>
            <source>An amount is negative or far too large.</source>
            <translation>Un importe es negativo o demasiado grande.</translation>
        </message>
        <message>
            <source>A quiet app must be a program with its whole path.</source>
            <translation>Un programa tranquilo debe ser un programa con su ruta completa.</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>Elíjalo de la lista.</translation>
        </message>
        <message>
            <source>A list holds at most 500 entries.</source>
            <translation>Una lista admite como mucho 500 entradas.</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>Quite algunas.</translation>
        </message>
        <message>
            <source>To avoid work at a loss Fallow must know the watts and what RLC is worth.</source>
            <translation>Para evitar trabajar con pérdidas, Fallow debe conocer los vatios y lo que vale el RLC.</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>Introduzca ambos.</translation>
        </message>
        <message>
            <source>This source tells nothing on this computer.</source>
            <translation>Esta fuente no dice nada en este ordenador.</translation>
        </message>
        <message>
            <source>This task does not run now.</source>
            <translation>Esta tarea no se está ejecutando ahora.</translation>
        </message>
        <message>
            <source>Make an X-ray while it computes, or one of a usual sandbox.</source>
            <translation>Haga una radiografía mientras calcula, o una de un entorno aislado corriente.</translation>
        </message>
        <message>
            <source>The X-ray's program did not come to its end.</source>
            <translation>El programa de la radiografía no llegó a su fin.</translation>
        </message>
        <message>
            <source>Try it again; if it stays so, look at Settings, Sandbox.</source>
            <translation>Pruébelo de nuevo; si sigue así, mire Ajustes, Entorno aislado.</translation>
        </message>
        <message>
            <source>The sandbox does not say what it needs.</source>
            <translation>El entorno aislado no dice lo que necesita.</translation>
        </message>
        <message>
            <source>Install Fallow again: one of its programs is not the right one.</source>
            <translation>Instale Fallow de nuevo: uno de sus programas no es el correcto.</translation>
        </message>
        <message>
            <source>This system does not let Fallow make a sandbox, so no task runs.</source>
            <translation>Este sistema no deja a Fallow hacer un entorno aislado, así que no se ejecuta ninguna tarea.</translation>
        </message>
        <message>
            <source>Settings, Sandbox says what to do about it.</source>
            <translation>Ajustes, Entorno aislado dice qué hacer.</translation>
        </message>
        <message>
            <source>What was asked for an IPFS file is no gateway that lets it be checked.</source>
            <translation>Lo que se consultó para un archivo IPFS no es una pasarela que permita comprobarlo.</translation>
        </message>
        <message>
            <source>This torrent is not one whose file could be checked.</source>
            <translation>El archivo de este torrent no se podría comprobar.</translation>
        </message>
        <message>
            <source>Ask for one of version 2 that has a single file.</source>
            <translation>Pida uno de la versión 2 con un solo archivo.</translation>
        </message>
        <message>
            <source>This torrent is of another file than the one that is wanted.</source>
            <translation>Este torrent es de otro archivo que el que se quiere.</translation>
        </message>
        <message>
            <source>No computer that has the torrent's file answered.</source>
            <translation>No respondió ningún ordenador que tenga el archivo del torrent.</translation>
        </message>
        <message>
            <source>Try again later, or give another address of the file.</source>
            <translation>Inténtelo más tarde, o dé otra dirección del archivo.</translation>
        </message>
        <message>
            <source>A task that runs needs this image.</source>
            <translation>Una tarea en marcha necesita esta imagen.</translation>
        </message>
        <message>
            <source>Try again when the task is over.</source>
            <translation>Inténtelo de nuevo cuando termine la tarea.</translation>
        </message>
        <message>
            <source>The link is not one that Fallow follows.</source>
            <translation>El enlace no es de los que sigue Fallow.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>No se hizo nada.</translation>
        </message>
        <message>
            <source>The link is too long to be one of Fallow's.</source>
            <translation>El enlace es demasiado largo para ser de Fallow.</translation>
        </message>
        <message>
            <source>The link leads to a page that this version does not have.</source>
            <translation>El enlace lleva a una página que esta versión no tiene.</translation>
        </message>
        <message>
            <source>The number of the task or deal in the link is damaged.</source>
            <translation>El número de la tarea o del deal en el enlace está dañado.</translation>
        </message>
        <message>
            <source>Copy the whole link.</source>
            <translation>Copie el enlace entero.</translation>
        </message>
        <message>
            <source>The address in the link fails its checksum, so it may be the wrong one.</source>
            <translation>La dirección del enlace no pasa su suma de comprobación, así que puede ser la equivocada.</translation>
        </message>
        <message>
            <source>Ask the payee for the address again.</source>
            <translation>Pida de nuevo la dirección al beneficiario.</translation>
        </message>
        <message>
            <source>The amount in the link cannot be paid.</source>
            <translation>El importe del enlace no se puede pagar.</translation>
        </message>
        <message>
            <source>Ask the payee for another link.</source>
            <translation>Pida otro enlace al beneficiario.</translation>
        </message>
        <message>
            <source>The link names no network that there can be.</source>
            <translation>El enlace nombra una red que no puede existir.</translation>
        </message>
        <message>
            <source>The link says something that this version does not understand.</source>
            <translation>El enlace dice algo que esta versión no entiende.</translation>
        </message>
        <message>
            <source>The link says the same thing twice, so it is not clear what it means.</source>
            <translation>El enlace dice lo mismo dos veces, así que no está claro qué significa.</translation>
        </message>
        <message>
            <source>The task of the link never was on this computer.</source>
            <translation>La tarea del enlace nunca estuvo en este ordenador.</translation>
        </message>
        <message>
            <source>No task of that deal was on this computer.</source>
            <translation>Ninguna tarea de ese deal estuvo en este ordenador.</translation>
        </message>
        <message>
            <source>The link asks for a payment, and the wallet is not open.</source>
            <translation>El enlace pide un pago, y la cartera no está abierta.</translation>
        </message>
        <message>
            <source>Open the wallet, then follow the link again.</source>
            <translation>Abra la cartera, y siga entonces el enlace de nuevo.</translation>
        </message>
        <message>
            <source>The link asks for a payment on another network than the one in use.</source>
            <translation>El enlace pide un pago en otra red que la que está en uso.</translation>
        </message>
        <message>
            <source>Change the network in the wallet, then follow the link again.</source>
            <translation>Cambie la red en la cartera, y siga entonces el enlace de nuevo.</translation>
        </message>
        <message>
            <source>Another payment is being prepared, and a link never changes one.</source>
            <translation>Se está preparando otro pago, y un enlace nunca cambia uno.</translation>
        </message>
        <message>
            <source>Finish or close it, then follow the link again.</source>
            <translation>Termínelo o ciérrelo, y siga entonces el enlace de nuevo.</translation>
        </message>
        <message>
            <source>This window could not speak to another one of Fallow.</source>
            <translation>Esta ventana no pudo hablar con otra de Fallow.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be changed.</source>
            <translation>No se pudo cambiar la entrada que inicia Fallow al abrir la sesión.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login was not written by Fallow, or somebody changed it, so it is left as it is.</source>
            <translation>La entrada que inicia Fallow al abrir la sesión no la escribió Fallow, o alguien la cambió, así que se deja como está.</translation>
        </message>
        <message>
            <source>Change it in your desktop's own settings, or move the file away.</source>
            <translation>Cámbiela en los ajustes de su escritorio, o mueva el archivo.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login cannot be read.</source>
            <translation>No se puede leer la entrada que inicia Fallow al abrir la sesión.</translation>
        </message>
        <message>
            <source>Look at who owns the file.</source>
            <translation>Mire a quién pertenece el archivo.</translation>
        </message>
        <message>
            <source>This desktop has no service that shows notifications, so none appear.</source>
            <translation>Este escritorio no tiene servicio que muestre notificaciones, así que no aparece ninguna.</translation>
        </message>
        <message>
            <source>What needs you is shown on the Home page, too.</source>
            <translation>Lo que le necesita se muestra también en la página de inicio.</translation>
        </message>
        <message>
            <source>The settings of this window were damaged, so the usual ones are in force.</source>
            <translation>Los ajustes de esta ventana estaban dañados, así que rigen los habituales.</translation>
        </message>
        <message>
            <source>Change one of them: the damaged file is kept beside the new one.</source>
            <translation>Cambie uno de ellos: el archivo dañado se guarda junto al nuevo.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be written.</source>
            <translation>No se pudo escribir la entrada que inicia Fallow al abrir la sesión.</translation>
        </message>
        <message>
            <source>Look at the free space and at who owns the folder.</source>
            <translation>Mire el espacio libre y a quién pertenece la carpeta.</translation>
        </message>
        <message>
            <source>Its program has said nothing yet, or its words are no longer kept.</source>
            <translation>Su programa aún no ha dicho nada, o sus palabras ya no se guardan.</translation>
        </message>
        <message>
            <source>This task is over.</source>
            <translation>Esta tarea ha terminado.</translation>
        </message>
        <message>
            <source>The result is on its way to the chain: given back now, the task would cost its stake.</source>
            <translation>El resultado va camino de la cadena: devuelta ahora, la tarea costaría su depósito.</translation>
        </message>
        <message>
            <source>Let it finish; nothing more has to be computed.</source>
            <translation>Deje que termine; no hay que calcular nada más.</translation>
        </message>
        <message>
            <source>You gave this task back.</source>
            <translation>Usted devolvió esta tarea.</translation>
        </message>
        <message>
            <source>Nobody gives away practice money there now.</source>
            <translation>Allí nadie reparte ahora dinero de práctica.</translation>
        </message>
        <message>
            <source>Ask whoever runs this practice network.</source>
            <translation>Pregunte a quien gestiona esta red de práctica.</translation>
        </message>
        <message>
            <source>No computer of yours answers at this address.</source>
            <translation>Ninguno de sus equipos responde en esta dirección.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it, with its port.</source>
            <translation>Escríbala como la muestra el otro equipo, con su puerto.</translation>
        </message>
        <message>
            <source>This is not the code of that computer.</source>
            <translation>Ese no es el código de ese equipo.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it.</source>
            <translation>Escríbalo como lo muestra el otro equipo.</translation>
        </message>
        <message>
            <source>Another program uses the port at which this computer would lend what it holds.</source>
            <translation>Otro programa usa el puerto en el que este equipo prestaría lo que guarda.</translation>
        </message>
        <message>
            <source>Choose another port.</source>
            <translation>Elija otro puerto.</translation>
        </message>
        <message>
            <source>This computer cannot lend what it holds.</source>
            <translation>Este equipo no puede prestar lo que guarda.</translation>
        </message>
        <message>
            <source>The log says why.</source>
            <translation>El registro dice por qué.</translation>
        </message>
        <message>
            <source>No computer of that address lends to this one.</source>
            <translation>Ningún equipo con esa dirección presta a este.</translation>
        </message>
        <message>
            <source>See which do.</source>
            <translation>Vea cuáles lo hacen.</translation>
        </message>
        <message>
            <source>Curators of your catalog suspended this for some days.</source>
            <translation>Los conservadores de su catálogo lo han suspendido por unos días.</translation>
        </message>
        <message>
            <source>Wait for their decision, or take another one.</source>
            <translation>Espere su decisión o elija otro.</translation>
        </message>
        <message>
            <source>Curators of your catalog revoked this: it must not run.</source>
            <translation>Los conservadores de su catálogo lo han revocado: no debe ejecutarse.</translation>
        </message>
        <message>
            <source>Read why in the catalog, and take another one.</source>
            <translation>Lea el motivo en el catálogo y elija otro.</translation>
        </message>
        <message>
            <source>What the catalog says of this is not what the chain says.</source>
            <translation>Lo que el catálogo dice de esto no es lo que dice la cadena.</translation>
        </message>
        <message>
            <source>Do not run it; tell its curators.</source>
            <translation>No lo ejecute; avise a sus conservadores.</translation>
        </message>
        <message>
            <source>The chain does not know this app or dataset.</source>
            <translation>La cadena no conoce esta aplicación o este conjunto de datos.</translation>
        </message>
        <message>
            <source>The catalog was not renewed for more than a month.</source>
            <translation>El catálogo no se ha renovado en más de un mes.</translation>
        </message>
        <message>
            <source>Update it; until then only what you pinned runs.</source>
            <translation>Actualícelo; hasta entonces solo se ejecuta lo que usted fijó.</translation>
        </message>
        <message>
            <source>This catalog is being updated.</source>
            <translation>Este catálogo se está actualizando.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>This place in the list is not there any more.</source>
            <translation>Este lugar de la lista ya no existe.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <source>Fallow cannot search for this.</source>
            <translation>Fallow no puede buscar esto.</translation>
        </message>
        <message>
            <source>Check the kind, the standing and the order you asked for.</source>
            <translation>Compruebe el tipo, el estado y el orden que pidió.</translation>
        </message>
        <message>
            <source>A file of the catalog changed on your disk.</source>
            <translation>Un archivo del catálogo cambió en su disco.</translation>
        </message>
        <message>
            <source>Update the catalog; it is then fetched anew.</source>
            <translation>Actualice el catálogo; se descargará de nuevo.</translation>
        </message>
        <message>
            <source>You have no such catalog.</source>
            <translation>No tiene ese catálogo.</translation>
        </message>
        <message>
            <source>Look at the list of your catalogs.</source>
            <translation>Mire la lista de sus catálogos.</translation>
        </message>
        <message>
            <source>Several of your catalogs begin like this.</source>
            <translation>Varios de sus catálogos empiezan así.</translation>
        </message>
        <message>
            <source>Name more of its digits.</source>
            <translation>Indique más cifras.</translation>
        </message>
        <message>
            <source>The catalog has no such entry.</source>
            <translation>El catálogo no tiene esa entrada.</translation>
        </message>
        <message>
            <source>Search for it; it may have gone.</source>
            <translation>Búsquela; puede que ya no esté.</translation>
        </message>
        <message>
            <source>You have this catalog already.</source>
            <translation>Ya tiene este catálogo.</translation>
        </message>
        <message>
            <source>Update it instead.</source>
            <translation>Actualícelo en su lugar.</translation>
        </message>
        <message>
            <source>The background core gave no reason.</source>
            <translation>El servicio en segundo plano no dio ningún motivo.</translation>
        </message>
        <message>
            <source>The background core gave a reason this window does not know: %1.</source>
            <translation>El servicio en segundo plano dio un motivo que esta ventana no conoce: %1.</translation>
        </message>
        <message>
            <source>Both may be of different versions; update Fallow.</source>
            <translation>Quizá sean de versiones distintas; actualice Fallow.</translation>
        </message>
        <message>
            <source>None of your catalogs has what the link names.</source>
            <translation>Ninguno de sus catálogos tiene lo que indica el enlace.</translation>
        </message>
        <message>
            <source>Update your catalogs, or add the one it is in.</source>
            <translation>Actualice sus catálogos o añada el que lo contiene.</translation>
        </message>
        <message>
            <source>An order is not the one that its server calls it.</source>
            <translation>Una orden no es la que dice su servidor.</translation>
        </message>
        <message>
            <source>Nothing to do; it was left out.</source>
            <translation>No hay nada que hacer; se ha descartado.</translation>
        </message>
        <message>
            <source>An order is of another chain.</source>
            <translation>Una orden pertenece a otra cadena.</translation>
        </message>
        <message>
            <source>An order cannot be read.</source>
            <translation>Una orden no se puede leer.</translation>
        </message>
        <message>
            <source>Fewer tasks are left of the offer than you want.</source>
            <translation>Quedan menos tareas en la oferta de las que quiere.</translation>
        </message>
        <message>
            <source>Ask for fewer, or choose another offer.</source>
            <translation>Pida menos o elija otra oferta.</translation>
        </message>
        <message>
            <source>It costs more than the most you would pay.</source>
            <translation>Cuesta más de lo máximo que pagaría.</translation>
        </message>
        <message>
            <source>Allow more, or choose another offer.</source>
            <translation>Permita más o elija otra oferta.</translation>
        </message>
        <message>
            <source>Fallow cannot look for offers like that.</source>
            <translation>Fallow no puede buscar ofertas así.</translation>
        </message>
        <message>
            <source>Check the app, the number of tasks, the trust and what matters to you.</source>
            <translation>Compruebe la aplicación, el número de tareas, la confianza y lo que le importa.</translation>
        </message>
        <message>
            <source>This is not the address of a market.</source>
            <translation>Esta no es la dirección de un mercado.</translation>
        </message>
        <message>
            <source>Type it as its owner gives it, beginning with https.</source>
            <translation>Escríbala como la da su titular, empezando por https.</translation>
        </message>
        <message>
            <source>Real money needs a market whose address begins with https.</source>
            <translation>El dinero real exige un mercado cuya dirección empiece por https.</translation>
        </message>
        <message>
            <source>A market of your own network may not tell about real money.</source>
            <translation>Un mercado de su propia red no puede informar sobre dinero real.</translation>
        </message>
        <message>
            <source>This market is asked already.</source>
            <translation>Este mercado ya se consulta.</translation>
        </message>
        <message>
            <source>At most 16 markets can be added for a network.</source>
            <translation>Se pueden añadir como máximo 16 mercados por red.</translation>
        </message>
        <message>
            <source>There is no such market among those you added.</source>
            <translation>Ese mercado no está entre los que añadió.</translation>
        </message>
        <message>
            <source>See which there are.</source>
            <translation>Vea cuáles hay.</translation>
        </message>
        <message>
            <source>The pool accepts less trust than you ask for.</source>
            <translation>El pool acepta menos confianza de la que pide.</translation>
        </message>
        <message>
            <source>Ask for less, or choose another pool.</source>
            <translation>Pida menos o elija otro pool.</translation>
        </message>
        <message>
            <source>The pool runs tasks of another length.</source>
            <translation>El pool ejecuta tareas de otra duración.</translation>
        </message>
        <message>
            <source>Choose another category, or another pool.</source>
            <translation>Elija otra categoría u otro pool.</translation>
        </message>
        <message>
            <source>The app costs more than was agreed.</source>
            <translation>La aplicación cuesta más de lo acordado.</translation>
        </message>
        <message>
            <source>Look for offers again.</source>
            <translation>Busque ofertas de nuevo.</translation>
        </message>
        <message>
            <source>The dataset costs more than was agreed.</source>
            <translation>El conjunto de datos cuesta más de lo acordado.</translation>
        </message>
        <message>
            <source>The pool costs more than was agreed.</source>
            <translation>El pool cuesta más de lo acordado.</translation>
        </message>
        <message>
            <source>The app or the dataset needs computers that the pool does not have.</source>
            <translation>La aplicación o los datos necesitan ordenadores que el pool no tiene.</translation>
        </message>
        <message>
            <source>Choose another pool.</source>
            <translation>Elija otro pool.</translation>
        </message>
        <message>
            <source>The app is offered to somebody else.</source>
            <translation>La aplicación se ofrece a otra persona.</translation>
        </message>
        <message>
            <source>Ask its owner for an offer.</source>
            <translation>Pida una oferta a su propietario.</translation>
        </message>
        <message>
            <source>The app is offered for another pool.</source>
            <translation>La aplicación se ofrece para otro pool.</translation>
        </message>
        <message>
            <source>The app is offered for another dataset.</source>
            <translation>La aplicación se ofrece para otro conjunto de datos.</translation>
        </message>
        <message>
            <source>Choose that dataset, or another offer.</source>
            <translation>Elija ese conjunto de datos u otra oferta.</translation>
        </message>
        <message>
            <source>The dataset is offered to somebody else.</source>
            <translation>El conjunto de datos se ofrece a otra persona.</translation>
        </message>
        <message>
            <source>The dataset is offered for another pool.</source>
            <translation>El conjunto de datos se ofrece para otro pool.</translation>
        </message>
        <message>
            <source>The dataset is offered for another app.</source>
            <translation>El conjunto de datos se ofrece para otra aplicación.</translation>
        </message>
        <message>
            <source>Choose another dataset.</source>
            <translation>Elija otro conjunto de datos.</translation>
        </message>
        <message>
            <source>The pool offers this to somebody else.</source>
            <translation>El pool ofrece esto a otra persona.</translation>
        </message>
        <message>
            <source>The pool offers this for another app.</source>
            <translation>El pool ofrece esto para otra aplicación.</translation>
        </message>
        <message>
            <source>The pool offers this for another dataset.</source>
            <translation>El pool ofrece esto para otro conjunto de datos.</translation>
        </message>
        <message>
            <source>An offer is used up or was cancelled meanwhile.</source>
            <translation>Una oferta se ha agotado o se canceló entretanto.</translation>
        </message>
        <message>
            <source>The pool has less free stake than this would lock.</source>
            <translation>El pool tiene menos depósito libre del que esto bloquearía.</translation>
        </message>
        <message>
            <source>Choose another pool, or fewer tasks.</source>
            <translation>Elija otro pool o menos tareas.</translation>
        </message>
        <message>
            <source>An offer asks more than you were shown. Nothing was signed.</source>
            <translation>Una oferta pide más de lo que se le mostró. No se firmó nada.</translation>
        </message>
        <message>
            <source>This proposal is not written as the catalog wants it.</source>
            <translation>Esta propuesta no está escrita como exige el catálogo.</translation>
        </message>
        <message>
            <source>Its author has to mend it.</source>
            <translation>Su autor tiene que corregirla.</translation>
        </message>
        <message>
            <source>The proposal was changed while you read it.</source>
            <translation>La propuesta cambió mientras la leía.</translation>
        </message>
        <message>
            <source>Read it again before you sign.</source>
            <translation>Vuelva a leerla antes de firmar.</translation>
        </message>
        <message>
            <source>The trial run could not be made.</source>
            <translation>No se pudo hacer la prueba.</translation>
        </message>
        <message>
            <source>This address is not one whose pages can be trusted to be who they say: it is neither https nor on this computer.</source>
            <translation>No se puede confiar en que las páginas de esta dirección sean lo que dicen: no es https ni está en este ordenador.</translation>
        </message>
        <message>
            <source>Open the page by its https address.</source>
            <translation>Abra la página por su dirección https.</translation>
        </message>
        <message>
            <source>This site may not use this account any more.</source>
            <translation>Este sitio ya no puede usar esta cuenta.</translation>
        </message>
        <message>
            <source>Connect it again from its page if you want that.</source>
            <translation>Conéctelo de nuevo desde su página si lo desea.</translation>
        </message>
        <message>
            <source>A site is connected with one account, or with at most 16.</source>
            <translation>Un sitio se conecta con una cuenta, o con 16 como máximo.</translation>
        </message>
        <message>
            <source>Choose an account in the wallet.</source>
            <translation>Elija una cuenta en el monedero.</translation>
        </message>
        <message>
            <source>There are 256 connected sites, which is the most.</source>
            <translation>Hay 256 sitios conectados, que es el máximo.</translation>
        </message>
        <message>
            <source>Disconnect some of them.</source>
            <translation>Desconecte algunos.</translation>
        </message>
        <message>
            <source>This site is not connected.</source>
            <translation>Este sitio no está conectado.</translation>
        </message>
        <message>
            <source>Pages may not ask the network this.</source>
            <translation>Las páginas no pueden preguntar esto a la red.</translation>
        </message>
        <message>
            <source>The page asked something that is not well formed, or far too much.</source>
            <translation>La página preguntó algo mal formado o demasiado.</translation>
        </message>
        <message>
            <source>The page asks the network more often than is sensible.</source>
            <translation>La página consulta la red más a menudo de lo razonable.</translation>
        </message>
        <message>
            <source>Wait a little, or leave the page.</source>
            <translation>Espere un poco o salga de la página.</translation>
        </message>
        <message>
            <source>The network's answer is larger than a page is given.</source>
            <translation>La respuesta de la red es mayor de lo que recibe una página.</translation>
        </message>
        <message>
            <source>Nothing to do: the page has to ask for less.</source>
            <translation>No hay nada que hacer: la página debe pedir menos.</translation>
        </message>
        <message>
            <source>This is not the address of a web page.</source>
            <translation>Esta no es la dirección de una página web.</translation>
        </message>
        <message>
            <source>Type it as its site gives it, beginning with https.</source>
            <translation>Escríbala como la da el sitio, empezando por https.</translation>
        </message>
        <message>
            <source>Another network was chosen meanwhile.</source>
            <translation>Entretanto se eligió otra red.</translation>
        </message>
        <message>
            <source>Ask again.</source>
            <translation>Pregunte de nuevo.</translation>
        </message>
        <message>
            <source>What the contract should be given is larger than the network takes.</source>
            <translation>Lo que debe recibir el contrato es mayor de lo que acepta la red.</translation>
        </message>
        <message>
            <source>Something that a web page asked for was refused.</source>
            <translation>Se rechazó algo que pidió una página web.</translation>
        </message>
        <message>
            <source>Nothing to do; leave the page if you did not expect it.</source>
            <translation>No hay nada que hacer; salga de la página si no lo esperaba.</translation>
        </message>
        <message>
            <source>The entry of this app describes no fields.</source>
            <translation>La entrada de esta aplicación no describe campos.</translation>
        </message>
        <message>
            <source>Write the arguments yourself.</source>
            <translation>Escriba usted los argumentos.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Esto es necesario.</translation>
        </message>
        <message>
            <source>A number is wanted here, with a point: 0.5.</source>
            <translation>Aquí hace falta un número, con punto: 0.5.</translation>
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation>Aquí hace falta un número entero.</translation>
        </message>
        <message>
            <source>Give the whole path of a file, or an address on the internet.</source>
            <translation>Dé la ruta completa de un archivo, o una dirección en Internet.</translation>
        </message>
        <message>
            <source>There is a character in it that cannot be passed on.</source>
            <translation>Contiene un carácter que no se puede transmitir.</translation>
        </message>
        <message>
            <source>This cannot be taken here.</source>
            <translation>Esto no se puede aceptar aquí.</translation>
        </message>
        <message>
            <source>An input is neither the path of a file nor an address.</source>
            <translation>Una entrada no es ni la ruta de un archivo ni una dirección.</translation>
        </message>
        <message>
            <source>Give the whole path, beginning at the root, or an address on the internet.</source>
            <translation>Dé la ruta completa, desde la raíz, o una dirección en Internet.</translation>
        </message>
        <message>
            <source>A file for the run cannot be read.</source>
            <translation>No se puede leer un archivo de la ejecución.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Compruebe que existe y que puede leerlo.</translation>
        </message>
        <message>
            <source>A file for the run is larger than the pool takes.</source>
            <translation>Un archivo de la ejecución es mayor de lo que acepta el pool.</translation>
        </message>
        <message>
            <source>Choose another pool, or put it on the internet and give its address.</source>
            <translation>Elija otro pool, o póngalo en Internet y dé su dirección.</translation>
        </message>
        <message>
            <source>There are more files than the pool takes for one run.</source>
            <translation>Hay más archivos de los que el pool acepta por ejecución.</translation>
        </message>
        <message>
            <source>Pack them into one.</source>
            <translation>Reúnalos en uno solo.</translation>
        </message>
        <message>
            <source>Fallow does not know the server of this pool, so it cannot send it your files.</source>
            <translation>Fallow no conoce el servidor de este pool, así que no puede enviarle sus archivos.</translation>
        </message>
        <message>
            <source>Choose another pool, or put the file on the internet and give its address.</source>
            <translation>Elija otro pool, o ponga el archivo en Internet y dé su dirección.</translation>
        </message>
        <message>
            <source>This pool takes no files.</source>
            <translation>Este pool no acepta archivos.</translation>
        </message>
        <message>
            <source>A file changed before it was sent. Nothing was paid.</source>
            <translation>Un archivo cambió antes de enviarse. No se pagó nada.</translation>
        </message>
        <message>
            <source>The pool did not take a file. Nothing was paid.</source>
            <translation>El pool no aceptó un archivo. No se pagó nada.</translation>
        </message>
        <message>
            <source>Try again later, or choose another pool.</source>
            <translation>Inténtelo más tarde, o elija otro pool.</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was paid.</source>
            <translation>Lo detuvo usted. No se pagó nada.</translation>
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
            <translation>Medido por %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Pauses are left out</source>
            <translation>Las pausas no cuentan</translation>
        </message>
        <message>
            <source>Memory at most</source>
            <translation>Memoria como máximo</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>%1 read, %2 written</source>
            <translation>%1 leídos, %2 escritos</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>From the processor's own meter</source>
            <translation>Del contador del propio procesador</translation>
        </message>
        <message>
            <source>An estimate from the watts that were stated</source>
            <translation>Una estimación a partir de los vatios indicados</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>The account that pays</source>
            <translation>La cuenta que paga</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Task %1 of it</source>
            <translation>Su tarea %1</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>One wrong result in so many would be accepted, at most</source>
            <translation>Se aceptaría como mucho un resultado erróneo de cada tantos</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>En juego</translation>
        </message>
        <message>
            <source>Comes back when the result is agreed on</source>
            <translation>Vuelve cuando hay acuerdo sobre el resultado</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>The fingerprint of the result</source>
            <translation>La huella del resultado</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>Of the contribution</source>
            <translation>De la contribución</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>The fingerprint of the sandbox it ran in</source>
            <translation>La huella del entorno aislado en que se ejecutó</translation>
        </message>
        <message>
            <source>Receipt of a task</source>
            <translation>Recibo de una tarea</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Recibo: %1</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>App, requester, times, energy, fingerprints and payment, as this computer knows them.</source>
            <translation>Aplicación, solicitante, tiempos, energía, huellas y pago, tal como los conoce este ordenador.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, para hojas de cálculo</translation>
        </message>
        <message>
            <source>PDF, for people</source>
            <translation>PDF, para personas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive</source>
            <translation>Recibir</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>Código QR de %1</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Divisa</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Amount, if you want one</source>
            <translation>Importe, si quiere uno</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Send only RLC and the fee coin of this network to it; other things may be lost.</source>
            <translation>Envíe aquí solo RLC y la moneda de comisiones de esta red; otras cosas pueden perderse.</translation>
        </message>
        <message>
            <source>Copy payment link</source>
            <translation>Copiar enlace de pago</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
    </context>
    <context>
        <name>ReputationCard</name>
        <message>
            <source>Reputation</source>
            <translation>Reputación</translation>
        </message>
    </context>
    <context>
        <name>ResealDialog</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Lo que abre la cartera</translation>
        </message>
        <message>
            <source>Password as it is now</source>
            <translation>Contraseña actual</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>Changed. What opened the wallet before opens it no more; copies of its file that somebody made earlier still open with it.</source>
            <translation>Cambiado. Lo que antes abría la cartera ya no la abre; las copias de su archivo que alguien hizo antes aún se abren con ello.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from words</source>
            <translation>Restaurar con palabras</translation>
        </message>
        <message>
            <source>Your 12 or 24 words, in their order</source>
            <translation>Sus 12 o 24 palabras, en su orden</translation>
        </message>
        <message>
            <source>Type them with spaces between</source>
            <translation>Escríbalas separadas por espacios</translation>
        </message>
        <message>
            <source>I used a passphrase beside the words</source>
            <translation>Usé una frase secreta además de las palabras</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Another passphrase opens another, empty wallet: there is no wrong one.</source>
            <translation>Otra frase secreta abre otra cartera, vacía: no hay ninguna errónea.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <source>Restore the wallet</source>
            <translation>Restaurar la cartera</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Slow</source>
            <translation>Lenta</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápida</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Network fee</source>
            <translation>Comisión de red</translation>
        </message>
        <message>
            <source>Highest price of gas, gwei</source>
            <translation>Precio máximo del gas, gwei</translation>
        </message>
        <message>
            <source>Of it to whoever makes the block</source>
            <translation>De ello para quien hace el bloque</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>A sandbox for this system</source>
            <translation>Un entorno aislado para este sistema</translation>
        </message>
        <message>
            <source>Bubblewrap, which builds the sandbox</source>
            <translation>Bubblewrap, que construye el entorno aislado</translation>
        </message>
        <message>
            <source>A kernel that is new enough</source>
            <translation>Un núcleo bastante reciente</translation>
        </message>
        <message>
            <source>User namespaces: a world of its own for a task</source>
            <translation>Espacios de nombres de usuario: un mundo aparte para una tarea</translation>
        </message>
        <message>
            <source>Filters that report what a task tries</source>
            <translation>Filtros que informan de lo que intenta una tarea</translation>
        </message>
        <message>
            <source>Overlays: images need not be copied for a run</source>
            <translation>Overlays: no hay que copiar las imágenes para ejecutarlas</translation>
        </message>
        <message>
            <source>Landlock, which confines what reads downloads</source>
            <translation>Landlock, que confina a quien lee las descargas</translation>
        </message>
        <message>
            <source>Control groups: exact limits and counts</source>
            <translation>Grupos de control: límites y medidas exactos</translation>
        </message>
        <message>
            <source>Giving way to your programs at once</source>
            <translation>Ceder al instante el paso a sus programas</translation>
        </message>
        <message>
            <source>Graphics card of NVIDIA for tasks</source>
            <translation>Tarjeta gráfica de NVIDIA para tareas</translation>
        </message>
        <message>
            <source>Graphics card of AMD for tasks</source>
            <translation>Tarjeta gráfica de AMD para tareas</translation>
        </message>
        <message>
            <source>Run: sudo apt-get install bubblewrap</source>
            <translation>Ejecute: sudo apt-get install bubblewrap</translation>
        </message>
        <message>
            <source>Install bubblewrap 0.8 or later, as Debian 12 has it.</source>
            <translation>Instale bubblewrap 0.8 o posterior, como el de Debian 12.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later.</source>
            <translation>Use Linux 5.11 o posterior.</translation>
        </message>
        <message>
            <source>Run Linux 5.13 or later with "landlock" in the kernel option lsm=.</source>
            <translation>Use Linux 5.13 o posterior con "landlock" en la opción lsm= del núcleo.</translation>
        </message>
        <message>
            <source>Start Fallow in a session of systemd, which gives each user a group of their own.</source>
            <translation>Inicie Fallow en una sesión de systemd, que da a cada usuario un grupo propio.</translation>
        </message>
        <message>
            <source>Install the driver of NVIDIA if there is such a card.</source>
            <translation>Instale el controlador de NVIDIA si tiene una tarjeta así.</translation>
        </message>
        <message>
            <source>Install the driver of AMD if there is such a card.</source>
            <translation>Instale el controlador de AMD si tiene una tarjeta así.</translation>
        </message>
        <message>
            <source>Run Linux 5.0 or later, with seccomp filters.</source>
            <translation>Use Linux 5.0 o posterior, con filtros seccomp.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later; until then each run copies its image.</source>
            <translation>Use Linux 5.11 o posterior; hasta entonces cada ejecución copia su imagen.</translation>
        </message>
        <message>
            <source>Boot with the kernel option autogroup, or let systemd manage the share.</source>
            <translation>Arranque con la opción autogroup del núcleo, o deje que systemd gestione el reparto.</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Ejecute: sudo sysctl -w kernel.unprivileged_userns_clone=1 (y ponga la línea en /etc/sysctl.d/fallow.conf para conservarla).</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Ejecute: sudo sysctl -w user.max_user_namespaces=15000 (y ponga la línea en /etc/sysctl.d/fallow.conf para conservarla).</translation>
        </message>
        <message>
            <source>AppArmor allows user namespaces only to programs with a profile: install profiles with "userns," for bwrap (package apparmor-profiles) and for fallow-sandbox. Leave kernel.apparmor_restrict_unprivileged_userns as it is.</source>
            <translation>AppArmor permite espacios de nombres de usuario solo a programas con perfil: instale perfiles con "userns," para bwrap (paquete apparmor-profiles) y para fallow-sandbox. Deje kernel.apparmor_restrict_unprivileged_userns como está.</translation>
        </message>
        <message>
            <source>Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow outside, or allow clone and unshare of user namespaces there.</source>
            <translation>Lo que inició Fallow (un contenedor, Snap o Flatpak) lo prohíbe: inicie Fallow fuera, o permita allí clone y unshare de espacios de nombres de usuario.</translation>
        </message>
        <message>
            <source>The kernel must have user namespaces (CONFIG_USER_NS); Debian's have.</source>
            <translation>El núcleo debe tener espacios de nombres de usuario (CONFIG_USER_NS); los de Debian los tienen.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Procesos</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>List /home, the image's own</source>
            <translation>Listar /home, el de la imagen</translation>
        </message>
        <message>
            <source>Mount a file system over /tmp</source>
            <translation>Montar un sistema de archivos sobre /tmp</translation>
        </message>
        <message>
            <source>Open a file by its number on the disk</source>
            <translation>Abrir un archivo por su número en el disco</translation>
        </message>
        <message>
            <source>List network interfaces</source>
            <translation>Listar interfaces de red</translation>
        </message>
        <message>
            <source>Socket of the Internet, TCP</source>
            <translation>Socket de Internet, TCP</translation>
        </message>
        <message>
            <source>Socket of the Internet, UDP</source>
            <translation>Socket de Internet, UDP</translation>
        </message>
        <message>
            <source>Socket of the Internet, version 6</source>
            <translation>Socket de Internet, versión 6</translation>
        </message>
        <message>
            <source>Socket to the kernel's network settings</source>
            <translation>Socket a los ajustes de red del núcleo</translation>
        </message>
        <message>
            <source>Socket to a virtual machine's host</source>
            <translation>Socket al anfitrión de una máquina virtual</translation>
        </message>
        <message>
            <source>Connect to the screen</source>
            <translation>Conectar con la pantalla</translation>
        </message>
        <message>
            <source>Count other processes</source>
            <translation>Contar otros procesos</translation>
        </message>
        <message>
            <source>Look into process 1</source>
            <translation>Mirar dentro del proceso 1</translation>
        </message>
        <message>
            <source>Leave for another user namespace</source>
            <translation>Pasar a otro espacio de nombres de usuario</translation>
        </message>
        <message>
            <source>Leave the session</source>
            <translation>Salir de la sesión</translation>
        </message>
        <message>
            <source>Run before others</source>
            <translation>Ejecutarse antes que otros</translation>
        </message>
        <message>
            <source>Count identities it may take</source>
            <translation>Contar las identidades que puede tomar</translation>
        </message>
        <message>
            <source>Processes at most</source>
            <translation>Procesos como máximo</translation>
        </message>
        <message>
            <source>Open files at most</source>
            <translation>Archivos abiertos como máximo</translation>
        </message>
        <message>
            <source>Size of one file at most</source>
            <translation>Tamaño máximo de un archivo</translation>
        </message>
        <message>
            <source>Data in memory at most, per process</source>
            <translation>Datos en memoria como máximo, por proceso</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Privileges (CapEff)</source>
            <translation>Privilegios (CapEff)</translation>
        </message>
        <message>
            <source>Can never gain privileges (NoNewPrivs)</source>
            <translation>Nunca puede ganar privilegios (NoNewPrivs)</translation>
        </message>
        <message>
            <source>Filters of system calls (Seccomp_filters)</source>
            <translation>Filtros de llamadas al sistema (Seccomp_filters)</translation>
        </message>
        <message>
            <source>List %1</source>
            <translation>Listar %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>Escribir %1</translation>
        </message>
        <message>
            <source>Free in %1</source>
            <translation>Libre en %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>not there (%1)</source>
            <translation>no está (%1)</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>denegado (%1)</translation>
        </message>
        <message>
            <source>no limit of its own</source>
            <translation>sin límite propio</translation>
        </message>
        <message>
            <source>only what nobody else wants</source>
            <translation>solo lo que nadie más quiere</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>How the score went</source>
            <translation>Cómo fue la puntuación</translation>
        </message>
        <message>
            <source>A result that other computers confirm adds one; one that they do not confirm takes a third and the stake. Tasks that one computer alone computes leave it as it is. A high score lets fewer computers agree sooner.</source>
            <translation>Un resultado que otros ordenadores confirman suma uno; uno que no confirman quita un tercio y el depósito. Las tareas que calcula un solo ordenador la dejan como está. Con una puntuación alta bastan antes menos ordenadores para el acuerdo.</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Lo que abre la cartera</translation>
        </message>
        <message>
            <source>This computer's keyring</source>
            <translation>El llavero de este ordenador</translation>
        </message>
        <message>
            <source>A password</source>
            <translation>Una contraseña</translation>
        </message>
        <message>
            <source>The password is asked for each time the wallet is opened. If it is forgotten, only your words help.</source>
            <translation>La contraseña se pide cada vez que se abre la cartera. Si se olvida, solo ayudan sus palabras.</translation>
        </message>
        <message>
            <source>It opens while you are logged in to this computer, with nothing to type.</source>
            <translation>Se abre mientras tenga la sesión abierta en este ordenador, sin escribir nada.</translation>
        </message>
    </context>
    <context>
        <name>SecurityDialog</name>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Se bloquea por sí sola tras</translation>
        </message>
        <message>
            <source>It also locks when the screen is locked and when the computer goes to sleep.</source>
            <translation>También se bloquea cuando se bloquea la pantalla y cuando el ordenador se suspende.</translation>
        </message>
        <message>
            <source>Work goes on while the wallet is locked</source>
            <translation>El trabajo sigue con la cartera bloqueada</translation>
        </message>
        <message>
            <source>The worker key stays open in memory. It can sign work, and pay nobody but the account in use.</source>
            <translation>La clave worker queda abierta en memoria. Puede firmar trabajo, y no pagar a nadie más que a la cuenta en uso.</translation>
        </message>
        <message>
            <source>What opens the wallet</source>
            <translation>Lo que abre la cartera</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change what opens the wallet</source>
            <translation>Cambiar lo que abre la cartera</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>SentStep</name>
        <message>
            <source>The network has it. It is pending until a block holds it; the history shows how far it is.</source>
            <translation>La red la tiene. Está pendiente hasta que la contenga un bloque; el historial muestra cómo va.</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Copiar el hash</translation>
        </message>
        <message>
            <source>Put the payee into the address book</source>
            <translation>Poner al beneficiario en la libreta de direcciones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Processor cores</source>
            <translation>Núcleos del procesador</translation>
        </message>
        <message>
            <source>while nobody uses the computer</source>
            <translation>mientras nadie usa el ordenador</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Tiempo de procesador</translation>
        </message>
        <message>
            <source>of those cores</source>
            <translation>de esos núcleos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>for all tasks together</source>
            <translation>para todas las tareas juntas</translation>
        </message>
        <message>
            <source>Cores while you are here</source>
            <translation>Núcleos mientras usted está aquí</translation>
        </message>
        <message>
            <source>none: it works only while you are away</source>
            <translation>ninguno: solo trabaja en su ausencia</translation>
        </message>
        <message>
            <source>Processor time while you are here</source>
            <translation>Tiempo de procesador mientras usted está aquí</translation>
        </message>
        <message>
            <source>Also use the graphics card</source>
            <translation>Usar también la tarjeta gráfica</translation>
        </message>
        <message>
            <source>for tasks that ask for one</source>
            <translation>para tareas que pidan una</translation>
        </message>
        <message>
            <source>Count me as away after</source>
            <translation>Contarme como ausente tras</translation>
        </message>
        <message>
            <source>without mouse and keyboard</source>
            <translation>sin ratón ni teclado</translation>
        </message>
        <message>
            <source>Also on battery</source>
            <translation>También con batería</translation>
        </message>
        <message>
            <source>down to the level below, then it stops</source>
            <translation>hasta el nivel de abajo, luego se detiene</translation>
        </message>
        <message>
            <source>Lowest level of the battery</source>
            <translation>Nivel más bajo de la batería</translation>
        </message>
        <message>
            <source>a nearly empty battery always stops it</source>
            <translation>una batería casi vacía lo detiene siempre</translation>
        </message>
        <message>
            <source>Also on a metered connection</source>
            <translation>También con una conexión de pago por volumen</translation>
        </message>
        <message>
            <source>otherwise it finishes what is here and downloads nothing</source>
            <translation>si no, termina lo que hay y no descarga nada</translation>
        </message>
        <message>
            <source>Quiet mode: stay below</source>
            <translation>Modo silencioso: no pasar de</translation>
        </message>
        <message>
            <source>it slows down first, then pauses; off at the left end</source>
            <translation>primero frena, luego se pausa; desactivado en el extremo izquierdo</translation>
        </message>
        <message>
            <source>Rest while a quiet app runs</source>
            <translation>Descansar mientras funcione un programa tranquilo</translation>
        </message>
        <message>
            <source>those you choose under Quiet apps</source>
            <translation>los que elija en Programas tranquilos</translation>
        </message>
        <message>
            <source>Rest while something is full screen</source>
            <translation>Descansar mientras algo esté a pantalla completa</translation>
        </message>
        <message>
            <source>films, presentations, games</source>
            <translation>películas, presentaciones, juegos</translation>
        </message>
        <message>
            <source>Rest while a game runs</source>
            <translation>Descansar mientras haya un juego</translation>
        </message>
        <message>
            <source>one that asks for GameMode</source>
            <translation>uno que pida GameMode</translation>
        </message>
        <message>
            <source>Rest while something keeps the screen awake</source>
            <translation>Descansar mientras algo mantenga la pantalla encendida</translation>
        </message>
        <message>
            <source>such as a video</source>
            <translation>como un vídeo</translation>
        </message>
        <message>
            <source>Rest during calls</source>
            <translation>Descansar durante las llamadas</translation>
        </message>
        <message>
            <source>while camera or microphone is in use</source>
            <translation>mientras se usa la cámara o el micrófono</translation>
        </message>
        <message>
            <source>Rest while somebody is logged in from afar</source>
            <translation>Descansar mientras alguien esté conectado desde lejos</translation>
        </message>
        <message>
            <source>it counts as use of the computer</source>
            <translation>cuenta como uso del ordenador</translation>
        </message>
        <message>
            <source>Rest while programs wait for memory</source>
            <translation>Descansar mientras los programas esperen memoria</translation>
        </message>
        <message>
            <source>as the kernel reports it</source>
            <translation>según informa el núcleo</translation>
        </message>
        <message>
            <source>Rest while others use more of the processor than</source>
            <translation>Descansar mientras otros usen del procesador más del</translation>
        </message>
        <message>
            <source>while you are away; 0 %: never</source>
            <translation>en su ausencia; 0 %: nunca</translation>
        </message>
        <message>
            <source>Price of one kWh</source>
            <translation>Precio de un kWh</translation>
        </message>
        <message>
            <source>in hundredths of your currency</source>
            <translation>en céntimos de su divisa</translation>
        </message>
        <message>
            <source>Rest while it costs more than</source>
            <translation>Descansar mientras cueste más de</translation>
        </message>
        <message>
            <source>off at the left end</source>
            <translation>desactivado en el extremo izquierdo</translation>
        </message>
        <message>
            <source>Power that work draws</source>
            <translation>Potencia que consume el trabajo</translation>
        </message>
        <message>
            <source>when all cores are busy; 0: not known</source>
            <translation>con todos los núcleos ocupados; 0: desconocida</translation>
        </message>
        <message>
            <source>What one RLC is worth</source>
            <translation>Lo que vale un RLC</translation>
        </message>
        <message>
            <source>in the same currency; 0: not known</source>
            <translation>en la misma divisa; 0: desconocido</translation>
        </message>
        <message>
            <source>Do not work at a loss</source>
            <translation>No trabajar con pérdidas</translation>
        </message>
        <message>
            <source>tasks that pay less than their electricity are given back</source>
            <translation>las tareas que pagan menos que su electricidad se devuelven</translation>
        </message>
        <message>
            <source>Lowest price of a task</source>
            <translation>Precio mínimo de una tarea</translation>
        </message>
        <message>
            <source>what pays less is given back</source>
            <translation>lo que paga menos se devuelve</translation>
        </message>
        <message>
            <source>Leave free on the disk</source>
            <translation>Dejar libre en el disco</translation>
        </message>
        <message>
            <source>work stops before less is left</source>
            <translation>el trabajo se detiene antes de que quede menos</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Electricidad</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>What pauses it</source>
            <translation>Lo que lo pausa</translation>
        </message>
        <message>
            <source>Choice of work</source>
            <translation>Elección del trabajo</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
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
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ligero</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>no work</source>
            <translation>sin trabajo</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n núcleo</numerusform>
                <numerusform>%n núcleos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at %2 %</source>
            <translation>%1 al %2 %</translation>
        </message>
        <message>
            <source>%1, %2 beside you</source>
            <translation>%1, %2 a su lado</translation>
        </message>
        <message>
            <source>%1, about %2 W</source>
            <translation>%1, unos %2 W</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Programas tranquilos</translation>
        </message>
        <message>
            <source>programs during which everything is frozen</source>
            <translation>programas durante los que todo queda congelado</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Lo que se ve</translation>
        </message>
        <message>
            <source>use, power, heat and connection, and from where</source>
            <translation>uso, alimentación, calor y conexión, y de dónde se sabe</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Entorno aislado</translation>
        </message>
        <message>
            <source>what keeps strangers' programs apart from your files</source>
            <translation>lo que separa los programas ajenos de sus archivos</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Lo que está guardado</translation>
        </message>
        <message>
            <source>apps and files on the disk, and how to remove them</source>
            <translation>aplicaciones y archivos en el disco, y cómo quitarlos</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Horas de la semana</translation>
        </message>
        <message>
            <source>when it works, and how hard at which hour</source>
            <translation>cuándo trabaja, y con qué intensidad a cada hora</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Download no faster than</source>
            <translation>Descargar como máximo a</translation>
        </message>
        <message>
            <source>everything together; off at the left end</source>
            <translation>todo junto; desactivado a la izquierda del todo</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Ganancias</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Mis ejecuciones</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gobernanza</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Compruebe antes de firmar</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Firmar un mensaje</translation>
        </message>
        <message>
            <source>Data that another program will act on (EIP-712): orders, approvals, logins. You see what it says before you sign.</source>
            <translation>Datos según los que otro programa actuará (EIP-712): órdenes, aprobaciones, inicios de sesión. Ve lo que dicen antes de firmar.</translation>
        </message>
        <message>
            <source>A signed text proves that the account in use is yours (EIP-191). It moves no money.</source>
            <translation>Un texto firmado demuestra que la cuenta en uso es suya (EIP-191). No mueve dinero.</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Tipo de mensaje</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Structured data</source>
            <translation>Datos estructurados</translation>
        </message>
        <message>
            <source>Structured data, as JSON</source>
            <translation>Datos estructurados, como JSON</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Sé de dónde viene esto, y quiero firmarlo de todos modos</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Copy the signature</source>
            <translation>Copiar la firma</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firmando</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
    </context>
    <context>
        <name>SnoozeButton</name>
        <message>
            <source>Snooze</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>15 minutos</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>4 horas</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Hasta esta noche</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Hasta que yo diga</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Terminar lo que hay en marcha y parar</translation>
        </message>
    </context>
    <context>
        <name>SortHead</name>
        <message>
            <source>sorted the other way round</source>
            <translation>ordenado al revés</translation>
        </message>
        <message>
            <source>sorted by it</source>
            <translation>ordenado por esta columna</translation>
        </message>
        <message>
            <source>press to sort</source>
            <translation>pulse para ordenar</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>No place was asked yet.</source>
            <translation>Aún no se ha consultado ningún sitio.</translation>
        </message>
    </context>
    <context>
        <name>StakeCard</name>
        <message>
            <source>At stake</source>
            <translation>En juego</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
        <message>
            <source>Nothing is locked. A task locks stake while it runs and frees it when its result is accepted.</source>
            <translation>No hay nada bloqueado. Una tarea bloquea un depósito mientras está en marcha y lo libera cuando se acepta su resultado.</translation>
        </message>
    </context>
    <context>
        <name>StakeRow</name>
        <message>
            <source>Claim</source>
            <translation>Reclamar</translation>
        </message>
        <message>
            <source>Claim what %1 locked</source>
            <translation>Reclamar lo que bloqueó %1</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>cores</source>
            <translation>núcleos</translation>
        </message>
        <message>
            <source>Hide the conditions</source>
            <translation>Ocultar las condiciones</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>StoragePane</name>
        <message>
            <source>Apps</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>No app is stored.</source>
            <translation>No hay ninguna aplicación guardada.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Remove this app's files</source>
            <translation>Borrar los archivos de esta aplicación</translation>
        </message>
        <message>
            <source>Datasets and other files</source>
            <translation>Conjuntos de datos y otros archivos</translation>
        </message>
        <message>
            <source>Room used by files</source>
            <translation>Espacio que ocupan los archivos</translation>
        </message>
        <message>
            <source>No file is stored.</source>
            <translation>No hay ningún archivo guardado.</translation>
        </message>
        <message>
            <source>Remove this file</source>
            <translation>Borrar este archivo</translation>
        </message>
    </context>
    <context>
        <name>StoredLine</name>
        <message>
            <source>Read it again and compare</source>
            <translation>Leerlo de nuevo y comparar</translation>
        </message>
        <message>
            <source>Keep it no longer</source>
            <translation>No conservarlo más</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>It is needed and stays</source>
            <translation>Se necesita y se queda</translation>
        </message>
    </context>
    <context>
        <name>SweepDialog</name>
        <message>
            <source>Earnings of the worker</source>
            <translation>Ganancias del worker</translation>
        </message>
        <message>
            <source>Move them to the account in use by themselves</source>
            <translation>Moverlas por sí solas a la cuenta en uso</translation>
        </message>
        <message>
            <source>Stays with the worker</source>
            <translation>Se queda con el worker</translation>
        </message>
        <message>
            <source>What its next tasks will lock as stake stays too, whatever you type.</source>
            <translation>También se queda lo que sus próximas tareas bloquearán como depósito, escriba lo que escriba.</translation>
        </message>
        <message>
            <source>Looks after every block and moves what is free at the contract and in the worker's wallet: at most once an hour, only while nothing else of the worker is under way, and only when the fees are a small part of it. It can pay nobody but the account in use. The coin for its fees stays.</source>
            <translation>Mira tras cada bloque y mueve lo que está libre en el contrato y en la cartera del worker: como mucho una vez por hora, solo mientras no haya nada más del worker en marcha, y solo cuando las comisiones sean una pequeña parte. No puede pagar a nadie más que a la cuenta en uso. La moneda para sus comisiones se queda.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Move them by themselves</source>
            <translation>Moverlas por sí solas</translation>
        </message>
        <message>
            <source>Leave them with the worker</source>
            <translation>Dejarlas con el worker</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>No pagadas</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Recompensa, RLC</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Esperando al servicio en segundo plano</translation>
        </message>
        <message>
            <source>No task fits.</source>
            <translation>Ninguna tarea coincide.</translation>
        </message>
        <message>
            <source>No task was given to this computer yet. Home says what is missing, or what is waited for.</source>
            <translation>Aún no se dio ninguna tarea a este ordenador. Inicio dice lo que falta, o qué se espera.</translation>
        </message>
    </context>
    <context>
        <name>TaskPane</name>
        <message>
            <source>All tasks</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>Who and what for</source>
            <translation>Quién y para qué</translation>
        </message>
        <message>
            <source>What it used</source>
            <translation>Lo que usó</translation>
        </message>
        <message>
            <source>It has not run yet.</source>
            <translation>Aún no se ha ejecutado.</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation>Radiografía</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Devolver…</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Desarrollo</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Descargado</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculado</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calcular</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Acordar</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Revelado</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como mucho %1</translation>
        </message>
        <message>
            <source>trust %1</source>
            <translation>confianza %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>antes de las %1</translation>
        </message>
        <message>
            <source>final %1</source>
            <translation>definitivo %1</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (en %2)</translation>
        </message>
        <message>
            <source>contribute by %1, %2</source>
            <translation>contribuir antes de las %1, %2</translation>
        </message>
        <message>
            <source>reveal by %1, %2</source>
            <translation>revelar antes de las %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Back up before first payout</source>
            <translation>Haga copia antes del primer pago</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Con copia</translation>
        </message>
        <message>
            <source>My account</source>
            <translation>Mi cuenta</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Solo observada</translation>
        </message>
        <message>
            <source>all of it free</source>
            <translation>todo libre</translation>
        </message>
        <message>
            <source>%1 free · %2 staked</source>
            <translation>%1 libres · %2 en garantía</translation>
        </message>
        <message numerus="yes">
            <source>%1 free · %2 staked on %n task(s)</source>
            <translation>
                <numerusform>%1 libres · %2 en garantía en %n tarea</numerusform>
                <numerusform>%1 libres · %2 en garantía en %n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>Moneda para comisiones</translation>
        </message>
        <message>
            <source>%1 for fees</source>
            <translation>%1 para comisiones</translation>
        </message>
        <message>
            <source>In your address book: %1</source>
            <translation>En su libreta de direcciones: %1</translation>
        </message>
        <message>
            <source>New payee: you have never paid to this address.</source>
            <translation>Beneficiario nuevo: nunca ha pagado a esta dirección.</translation>
        </message>
        <message>
            <source>You have paid to this address before.</source>
            <translation>Ya ha pagado antes a esta dirección.</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como mucho %1</translation>
        </message>
    </context>
    <context>
        <name>WalletPage</name>
        <message>
            <source>Wallet</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>The wallet cannot be shown</source>
            <translation>No se puede mostrar la cartera</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <source>Watch an address</source>
            <translation>Observar una dirección</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>What you earn goes there. Nothing can be sent from here without its key.</source>
            <translation>Lo que gane va allí. Sin su clave no se puede enviar nada desde aquí.</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nombre, solo para usted</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Mis ahorros</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>Observarla</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>The week</source>
            <translation>La semana</translation>
        </message>
    </context>
    <context>
        <name>WeekLine</name>
        <message>
            <source>Let it count before the one above</source>
            <translation>Hacer que cuente antes que la de arriba</translation>
        </message>
        <message>
            <source>Remove this window</source>
            <translation>Quitar esta franja</translation>
        </message>
        <message>
            <source>What this computer gives then</source>
            <translation>Lo que este ordenador da entonces</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>WeekPane</name>
        <message>
            <source>Hours that return every week, each with what this computer gives then. Of several that overlap the upper one counts; outside of all of them your usual choice holds.</source>
            <translation>Horas que vuelven cada semana, cada una con lo que este ordenador da entonces. De varias que se solapan cuenta la de arriba; fuera de todas vale su elección habitual.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Franjas</translation>
        </message>
        <message>
            <source>Add a window</source>
            <translation>Añadir una franja</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Watch only</source>
            <translation>Solo observar</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>How much to give</source>
            <translation>Cuánto dar</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Welcome to Fallow</source>
            <translation>Le damos la bienvenida a Fallow</translation>
        </message>
        <message>
            <source>Put this computer to work when you are not using it, and be paid for it.</source>
            <translation>Ponga a trabajar este ordenador cuando no lo usa, y cobre por ello.</translation>
        </message>
        <message>
            <source>Your wallet</source>
            <translation>Su cartera</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Watch…</source>
            <translation>Observar…</translation>
        </message>
        <message>
            <source>Create…</source>
            <translation>Crear…</translation>
        </message>
        <message>
            <source>Open the wallet</source>
            <translation>Abrir la cartera</translation>
        </message>
        <message>
            <source>You can change it at any time; touching the keyboard pauses it in Light and Balanced.</source>
            <translation>Puede cambiarlo en cualquier momento; tocar el teclado lo pausa en Ligero y Equilibrado.</translation>
        </message>
        <message>
            <source>Where the work comes from</source>
            <translation>De dónde viene el trabajo</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files. Whoever runs a pool tells its server and its address.</source>
            <translation>Las aplicaciones se ejecutan en un entorno aislado: sin red, sin sus archivos. Quien gestiona un pool dice su servidor y su dirección.</translation>
        </message>
        <message>
            <source>Server of the pool</source>
            <translation>Servidor del pool</translation>
        </message>
        <message>
            <source>Address of the pool</source>
            <translation>Dirección del pool</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Mirar antes un poco</translation>
        </message>
        <message>
            <source>Start contributing</source>
            <translation>Empezar a contribuir</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files.</source>
            <translation>Las aplicaciones se ejecutan en un entorno aislado: sin red, sin sus archivos.</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>Write them on paper. A photograph, a file or a message can be read by others.</source>
            <translation>Escríbalas en papel. Una foto, un archivo o un mensaje pueden leerlos otros.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Palabra %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Palabra %1, oculta</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Mostrar las palabras</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>All words are in the list, and their number is right.</source>
            <translation>Todas las palabras están en la lista, y su número es correcto.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) so far, of 12 or 24.</source>
            <translation>
                <numerusform>%n palabra hasta ahora, de 12 o 24.</numerusform>
                <numerusform>%n palabras hasta ahora, de 12 o 24.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words that fit</source>
            <translation>Palabras que encajan</translation>
        </message>
        <message>
            <source>Complete to %1</source>
            <translation>Completar a %1</translation>
        </message>
    </context>
    <context>
        <name>XrayDialog</name>
        <message>
            <source>A small program of ours runs in a sandbox made by the same rules as this task's and tries what a task must not do. The task itself goes on and is not touched.</source>
            <translation>Un pequeño programa nuestro se ejecuta en un entorno aislado hecho con las mismas reglas que el de esta tarea y prueba lo que una tarea no debe hacer. La tarea en sí sigue y no se toca.</translation>
        </message>
        <message>
            <source>A small program of ours runs in a sandbox as any task gets it, and tries what a task must not do.</source>
            <translation>Un pequeño programa nuestro se ejecuta en un entorno aislado como el que recibe cualquier tarea, y prueba lo que una tarea no debe hacer.</translation>
        </message>
        <message>
            <source>The program looks around. This takes a moment.</source>
            <translation>El programa mira a su alrededor. Tarda un momento.</translation>
        </message>
        <message>
            <source>Fingerprint of the rules it ran under</source>
            <translation>Huella de las reglas con las que se ejecutó</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>Ejecutarlo de nuevo</translation>
        </message>
        <message>
            <source>Run the X-ray</source>
            <translation>Hacer la radiografía</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AboutController</name>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The background core is version %1. Restart it, or update the older of the two.</source>
            <translation>El servicio en segundo plano es de la versión %1. Reinícielo, o actualice el más antiguo de los dos.</translation>
        </message>
        <message>
            <source>with its shared part (PSS)</source>
            <translation>con su parte de lo compartido (PSS)</translation>
        </message>
        <message>
            <source>Memory of its own</source>
            <translation>Memoria propia</translation>
        </message>
        <message>
            <source>written to, shared with nobody</source>
            <translation>escrita, no compartida con nadie</translation>
        </message>
        <message>
            <source>Wakeups a second</source>
            <translation>Activaciones por segundo</translation>
        </message>
        <message>
            <source>in the last %1</source>
            <translation>en los últimos %1</translation>
        </message>
        <message>
            <source>on average since the start</source>
            <translation>de media desde el inicio</translation>
        </message>
        <message>
            <source>of one core, since the start</source>
            <translation>de un núcleo, desde el inicio</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>En marcha desde hace</translation>
        </message>
        <message>
            <source>since its start</source>
            <translation>desde su inicio</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountListModel</name>
        <message>
            <source>Worker</source>
            <translation>Worker</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Made from your words, which bring it back.</source>
            <translation>Hecha de sus palabras, que la recuperan.</translation>
        </message>
        <message>
            <source>An imported key: your words do not bring it back.</source>
            <translation>Una clave importada: sus palabras no la recuperan.</translation>
        </message>
        <message>
            <source>A key file beside the wallet.</source>
            <translation>Un archivo de clave junto a la cartera.</translation>
        </message>
        <message>
            <source>Only watched: its key is elsewhere.</source>
            <translation>Solo observada: su clave está en otro sitio.</translation>
        </message>
        <message>
            <source>Works unattended and can pay nobody but the account in use.</source>
            <translation>Trabaja desatendida y no puede pagar a nadie más que a la cuenta en uso.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Solo observada</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importada</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountsController</name>
        <message>
            <source>The key file is %1. Whoever has it and its password has the money of this account.</source>
            <translation>El archivo de clave es %1. Quien lo tenga con su contraseña tiene el dinero de esta cuenta.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::DownloadsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en marcha</numerusform>
                <numerusform>%n en marcha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EarningsController</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n línea escrita en %1</numerusform>
                <numerusform>%n líneas escritas en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::FeatureListModel</name>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HistoryController</name>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n línea escrita en %1</numerusform>
                <numerusform>%n líneas escritas en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HomeController</name>
        <message>
            <source>Connecting to the background core</source>
            <translation>Conectando con el servicio en segundo plano</translation>
        </message>
        <message>
            <source>Fallow needs an update</source>
            <translation>Fallow necesita una actualización</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>El servicio en segundo plano no está en marcha</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) under way</source>
            <translation>
                <numerusform>%n tarea en marcha</numerusform>
                <numerusform>%n tareas en marcha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) frozen</source>
            <translation>
                <numerusform>%n tarea congelada</numerusform>
                <numerusform>%n tareas congeladas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing runs</source>
            <translation>Nada en marcha</translation>
        </message>
        <message>
            <source>Why is there no work?</source>
            <translation>¿Por qué no hay trabajo?</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Last stop took %1</source>
            <translation>La última parada tardó %1</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Durante %1</translation>
        </message>
        <message>
            <source>Work for an hour anyway</source>
            <translation>Trabajar una hora de todos modos</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursController</name>
        <message>
            <source>%1, %2 to %3: %4</source>
            <translation>%1, de %2 a %3: %4</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursListModel</name>
        <message>
            <source>%1 to %2: %3</source>
            <translation>de %1 a %2: %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworkListModel</name>
        <message>
            <source>Real money</source>
            <translation>Dinero real</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Práctica: sin dinero real</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Only to look at</source>
            <translation>Solo para mirar</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Contract %1, not asked yet</source>
            <translation>Contrato %1, aún no consultado</translation>
        </message>
        <message>
            <source>Contract %1; RLC is a token</source>
            <translation>Contrato %1; el RLC es un token</translation>
        </message>
        <message>
            <source>Contract %1; RLC is the network's coin</source>
            <translation>Contrato %1; el RLC es la moneda de la red</translation>
        </message>
        <message>
            <source>Number %1 · %2</source>
            <translation>Número %1 · %2</translation>
        </message>
        <message>
            <source>Servers: %1</source>
            <translation>Servidores: %1</translation>
        </message>
        <message>
            <source>Fees are paid in %1</source>
            <translation>Las comisiones se pagan en %1</translation>
        </message>
        <message>
            <source>A payment is final after %1</source>
            <translation>Un pago es definitivo tras %1</translation>
        </message>
        <message>
            <source>History begins at block %1</source>
            <translation>El historial empieza en el bloque %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworksController</name>
        <message>
            <source>Asking the servers</source>
            <translation>Preguntando a los servidores</translation>
        </message>
        <message>
            <source>Asking %1 in which block the contract began: question %2 of at most %3</source>
            <translation>Preguntando a %1 en qué bloque empezó el contrato: pregunta %2 de como mucho %3</translation>
        </message>
        <message>
            <source>Asking %1 for the number of its network, and the contract what it is: server %2 of %3</source>
            <translation>Preguntando a %1 el número de su red, y al contrato qué es: servidor %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::PaymentController</name>
        <message>
            <source>This preview has expired.</source>
            <translation>Esta vista previa ha caducado.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <translation>Válida durante %1</translation>
        </message>
        <message>
            <source>The clipboard does not hold the payee you pasted any more. If you did not copy anything since, a program may be swapping addresses: compare the payee with where it came from.</source>
            <translation>El portapapeles ya no contiene el beneficiario que pegó. Si no ha copiado nada desde entonces, puede que un programa cambie las direcciones: compare el beneficiario con su procedencia.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SandboxController</name>
        <message>
            <source>Tasks can run here: everything they need is there.</source>
            <translation>Aquí se pueden ejecutar tareas: está todo lo que necesitan.</translation>
        </message>
        <message>
            <source>No task can run here, and none is started: see what is missing.</source>
            <translation>Aquí no se puede ejecutar ninguna tarea, y no se inicia ninguna: vea lo que falta.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SealController</name>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Your password, or this computer's keyring while you are logged in</source>
            <translation>Su contraseña, o el llavero de este ordenador mientras tenga la sesión abierta</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Su contraseña</translation>
        </message>
        <message>
            <source>This computer's keyring, while you are logged in</source>
            <translation>El llavero de este ordenador, mientras tenga la sesión abierta</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SettingsController</name>
        <message>
            <source>No work. What is under way stays frozen; what is at stake is still revealed.</source>
            <translation>Sin trabajo. Lo que está en marcha queda congelado; lo que está en juego se revela de todos modos.</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Un poco, fresco y silencioso, solo en su ausencia.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>La mayor parte del ordenador, solo en su ausencia.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Todo lo que puede, también a su lado. Calor, batería y disco lo detienen igualmente.</translation>
        </message>
        <message>
            <source>Your own choice below.</source>
            <translation>Su propia elección de abajo.</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Programas tranquilos</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Lo que se ve</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Entorno aislado</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Lo que está guardado</translation>
        </message>
        <message>
            <source>This desktop</source>
            <translation>Este escritorio</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Horas de la semana</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StakeListModel</name>
        <message>
            <source>overdue since %1</source>
            <translation>vencida desde %1</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>hasta las %1 como muy tarde</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StorageController</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>usado %1</translation>
        </message>
        <message>
            <source>needed by a task</source>
            <translation>lo necesita una tarea</translation>
        </message>
        <message>
            <source>The file is removed.</source>
            <translation>El archivo se ha borrado.</translation>
        </message>
        <message>
            <source>The file is what it has to be.</source>
            <translation>El archivo es lo que tiene que ser.</translation>
        </message>
        <message>
            <source>%1 are free again.</source>
            <translation>%1 vuelven a estar libres.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SweepController</name>
        <message>
            <source>What the worker earns stays with it until you collect it.</source>
            <translation>Lo que gana el worker se queda con él hasta que usted lo recoja.</translation>
        </message>
        <message>
            <source>What the worker has free goes to the account in use by itself.</source>
            <translation>Lo que el worker tiene libre va por sí solo a la cuenta en uso.</translation>
        </message>
        <message>
            <source>What the worker has free above %1 goes to the account in use by itself.</source>
            <translation>Lo que el worker tiene libre por encima de %1 va por sí solo a la cuenta en uso.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskController</name>
        <message>
            <source>Only the end is shown.</source>
            <translation>Solo se muestra el final.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskListModel</name>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>Medido por %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::Tray</name>
        <message>
            <source>Snooze</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>15 minutos</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>4 horas</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Hasta esta noche</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Hasta que yo diga</translation>
        </message>
        <message>
            <source>Open Fallow</source>
            <translation>Abrir Fallow</translation>
        </message>
        <message>
            <source>Quit (work goes on in the background)</source>
            <translation>Salir (el trabajo sigue en segundo plano)</translation>
        </message>
        <message>
            <source>Earned today: %1 RLC</source>
            <translation>Ganado hoy: %1 RLC</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Terminar lo que hay en marcha y parar</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::VaultController</name>
        <message>
            <source>Word %1 is not in the list that wallets use. Compare it with your paper.</source>
            <translation>La palabra %1 no está en la lista que usan las carteras. Compárela con su papel.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WalletController</name>
        <message>
            <source>locks in %1</source>
            <translation>se bloquea en %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WelcomeController</name>
        <message>
            <source>Light</source>
            <translation>Ligero</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Un poco, fresco y silencioso, solo en su ausencia.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>La mayor parte del ordenador, solo en su ausencia.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Todo lo que puede, también a su lado. Calor, batería y disco lo detienen igualmente.</translation>
        </message>
        <message>
            <source>Asking the background core</source>
            <translation>Preguntando al servicio en segundo plano</translation>
        </message>
        <message>
            <source>A new wallet is made on this computer and sealed by its keyring. You write down its 12 words before the first payout.</source>
            <translation>Se crea una cartera nueva en este ordenador, sellada por su llavero. Anotará sus 12 palabras antes del primer pago.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a password of yours seals the wallet.</source>
            <translation>Este ordenador no tiene llavero, así que una contraseña suya sella la cartera.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer, and it is locked.</source>
            <translation>Hay una cartera en este ordenador, y está bloqueada.</translation>
        </message>
        <message>
            <source>Its keys stay on this computer. You write down its words before the first payout.</source>
            <translation>Sus claves se quedan en este ordenador. Anotará sus palabras antes del primer pago.</translation>
        </message>
        <message>
            <source>The key stays elsewhere; what is earned goes to that address.</source>
            <translation>La clave se queda en otro sitio; lo que se gana va a esa dirección.</translation>
        </message>
        <message>
            <source>Measured on this computer: %1 cores, %2, %3 free.</source>
            <translation>Medido en este ordenador: %1 núcleos, %2, %3 libres.</translation>
        </message>
        <message>
            <source>Real money: joining a paying pool needs a stake.</source>
            <translation>Dinero real: unirse a un pool que paga requiere un depósito en garantía.</translation>
        </message>
        <message>
            <source>Practice: no real money.</source>
            <translation>Práctica: sin dinero real.</translation>
        </message>
        <message>
            <source>The pool's server begins with https:// or http://.</source>
            <translation>El servidor del pool empieza por https:// o http://.</translation>
        </message>
        <message>
            <source>The background core is not there yet.</source>
            <translation>El servicio en segundo plano aún no está.</translation>
        </message>
        <message>
            <source>First make a wallet, or watch an address.</source>
            <translation>Haga antes una cartera, u observe una dirección.</translation>
        </message>
        <message>
            <source>First open the wallet.</source>
            <translation>Abra antes la cartera.</translation>
        </message>
        <message>
            <source>The list of networks was not read yet.</source>
            <translation>Aún no se leyó la lista de redes.</translation>
        </message>
        <message>
            <source>Say which pool: whoever runs it tells its server and its address.</source>
            <translation>Diga qué pool: quien lo gestiona dice su servidor y su dirección.</translation>
        </message>
        <message>
            <source>Changing to %1</source>
            <translation>Cambiando a %1</translation>
        </message>
        <message>
            <source>Setting how much to give</source>
            <translation>Fijando cuánto se da</translation>
        </message>
        <message>
            <source>Joining the pool</source>
            <translation>Uniéndose al pool</translation>
        </message>
        <message>
            <source>Another pool</source>
            <translation>Otro pool</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WordEntry</name>
        <message>
            <source>Word %1, “%2”, is not in the list that wallets use.</source>
            <translation>La palabra %1, «%2», no está en la lista que usan las carteras.</translation>
        </message>
        <message>
            <source>There are %1 words; a wallet has 12 or 24.</source>
            <translation>Hay %1 palabras; una cartera tiene 12 o 24.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WorkController</name>
        <message>
            <source>task %1, for %2</source>
            <translation>tarea %1, para %2</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayController</name>
        <message>
            <source>X-ray of the sandbox of %1</source>
            <translation>Radiografía del entorno aislado de %1</translation>
        </message>
        <message>
            <source>X-ray of a usual sandbox</source>
            <translation>Radiografía de un entorno aislado corriente</translation>
        </message>
        <message>
            <source>Nothing was tried, so nothing is shown to be safe.</source>
            <translation>No se probó nada, así que no se ha demostrado que nada sea seguro.</translation>
        </message>
        <message>
            <source>Everything is as promised.</source>
            <translation>Todo es como se prometió.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are not as promised: they are marked.</source>
            <translation>
                <numerusform>%n respuesta no es como se prometió: está marcada.</numerusform>
                <numerusform>%n respuestas no son como se prometió: están marcadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayLineModel</name>
        <message>
            <source>Not as promised. %1</source>
            <translation>No es como se prometió. %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::app::DesktopNotices</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A result must be revealed within minutes, and it is not yet.</source>
            <translation>Un resultado debe revelarse en minutos y aún no lo está.</translation>
        </message>
        <message>
            <source>%1 at risk</source>
            <translation>%1 en riesgo</translation>
        </message>
        <message>
            <source>Write down the words of your wallet</source>
            <translation>Anote las palabras de su monedero</translation>
        </message>
        <message>
            <source>It holds earnings now. Without the words they are lost with this computer.</source>
            <translation>Ahora contiene ganancias. Sin las palabras se pierden con este ordenador.</translation>
        </message>
        <message>
            <source>The disk is too full to work</source>
            <translation>El disco está demasiado lleno para trabajar</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>El servicio en segundo plano no está en marcha</translation>
        </message>
        <message>
            <source>No server of %1 answers</source>
            <translation>Ningún servidor de %1 responde</translation>
        </message>
        <message>
            <source>Something must be cured before work goes on</source>
            <translation>Hay que resolver algo antes de que siga el trabajo</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) paid, %1 earned</source>
            <translation>
                <numerusform>%n tarea pagada, %1 ganados</numerusform>
                <numerusform>%n tareas pagadas, %1 ganados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) rejected, the stake is lost</source>
            <translation>
                <numerusform>%n tarea rechazada, el depósito se pierde</numerusform>
                <numerusform>%n tareas rechazadas, el depósito se pierde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) ended without pay</source>
            <translation>
                <numerusform>%n tarea terminó sin pago</numerusform>
                <numerusform>%n tareas terminaron sin pago</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one: %1</source>
            <translation>La última: %1</translation>
        </message>
        <message>
            <source>%1 came in</source>
            <translation>Han llegado %1</translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s), final once the network is sure of them.</source>
            <translation>
                <numerusform>%n pago, definitivo en cuanto la red esté segura.</numerusform>
                <numerusform>%n pagos, definitivos en cuanto la red esté segura.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sight</name>
        <message>
            <source>Mouse or keyboard in use</source>
            <translation>Ratón o teclado en uso</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>Pantalla bloqueada</translation>
        </message>
        <message>
            <source>Logins from afar</source>
            <translation>Sesiones remotas</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Con batería</translation>
        </message>
        <message>
            <source>Level of the battery</source>
            <translation>Nivel de la batería</translation>
        </message>
        <message>
            <source>Temperature of the processor</source>
            <translation>Temperatura del procesador</translation>
        </message>
        <message>
            <source>Programs wait for memory</source>
            <translation>Hay programas esperando memoria</translation>
        </message>
        <message>
            <source>Processor used by others</source>
            <translation>Procesador usado por otros</translation>
        </message>
        <message>
            <source>Connection costs by volume</source>
            <translation>Conexión de pago por volumen</translation>
        </message>
        <message>
            <source>Something is full screen</source>
            <translation>Algo a pantalla completa</translation>
        </message>
        <message>
            <source>A game runs</source>
            <translation>Hay un juego en marcha</translation>
        </message>
        <message>
            <source>Screen kept awake</source>
            <translation>Pantalla mantenida activa</translation>
        </message>
        <message>
            <source>Camera in use</source>
            <translation>Cámara en uso</translation>
        </message>
        <message>
            <source>Microphone in use</source>
            <translation>Micrófono en uso</translation>
        </message>
        <message>
            <source>A quiet app runs</source>
            <translation>Hay una aplicación tranquila en marcha</translation>
        </message>
        <message>
            <source>About to sleep</source>
            <translation>A punto de suspenderse</translation>
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
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>CatalogForm</name>
        <message>
            <source>The fingerprint says whose catalog it is: Fallow takes only what is signed, step by step, by the keys it stands for. Get it from the curators themselves, not from the page that offers the address.</source>
            <translation>La huella dice de quién es el catálogo: Fallow solo acepta lo que firman, paso a paso, las claves que representa. Pídala a los propios curadores, no a la página que ofrece la dirección.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Fingerprint of its keys (SHA-256 of its first root file)</source>
            <translation>Huella de sus claves (SHA-256 de su primer archivo raíz)</translation>
        </message>
    </context>
    <context>
        <name>CatalogList</name>
        <message>
            <source>You have no catalog yet</source>
            <translation>Aún no tiene ningún catálogo</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Claves: %1</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>Actualizar %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::CatalogsController</name>
        <message>
            <source>Catalog %1</source>
            <translation>Catálogo %1</translation>
        </message>
        <message numerus="yes">
            <source>%n catalogs</source>
            <translation>
                <numerusform>%n catálogo</numerusform>
                <numerusform>%n catálogos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) in all</source>
            <translation>
                <numerusform>%Ln entrada en total</numerusform>
                <numerusform>%Ln entradas en total</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is among your catalogs now.</source>
            <translation>%1 ya está entre sus catálogos.</translation>
        </message>
        <message>
            <source>%1 has nothing new.</source>
            <translation>%1 no tiene nada nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln entry(s) looked at again.</source>
            <translation>
                <numerusform>%1: %Ln entrada revisada de nuevo.</numerusform>
                <numerusform>%1: %Ln entradas revisadas de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching and proving, %1 so far</source>
            <translation>Descargando y comprobando, %1 hasta ahora</translation>
        </message>
        <message>
            <source>Fetching and proving</source>
            <translation>Descargando y comprobando</translation>
        </message>
        <message>
            <source>These are not %1 digits of 0 to 9 and a to f.</source>
            <translation>No son %1 dígitos de 0 a 9 y de a a f.</translation>
        </message>
    </context>
    <context>
        <name>CatalogsDialog</name>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
        <message>
            <source>Add a catalog</source>
            <translation>Añadir un catálogo</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>Catálogos</translation>
        </message>
        <message>
            <source>Its entries leave the Marketplace, and its warnings are no longer heeded: what its curators revoked may run here again. You can add it again at any time.</source>
            <translation>Sus entradas dejan el mercado y sus avisos ya no se atienden: lo que sus curadores revocaron podrá volver a ejecutarse aquí. Puede añadirlo de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>Fetch and add</source>
            <translation>Descargar y añadir</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Añadir un catálogo…</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EntryController</name>
        <message>
            <source>version %1</source>
            <translation>versión %1</translation>
        </message>
        <message>
            <source>offered by %1</source>
            <translation>ofrecido por %1</translation>
        </message>
    </context>
    <context>
        <name>EntryGrid</name>
        <message>
            <source>Found</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <source>Back to what was found</source>
            <translation>Volver a los resultados</translation>
        </message>
        <message>
            <source>cheapest offer</source>
            <translation>oferta más barata</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>Ejecutar…</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Reading the catalog and asking the chain</source>
            <translation>Leyendo el catálogo y consultando la cadena</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>What it needs and sees</source>
            <translation>Qué necesita y ve</translation>
        </message>
        <message>
            <source>What it needs</source>
            <translation>Qué necesita</translation>
        </message>
        <message>
            <source>Curators and reviewers</source>
            <translation>Curadores y revisores</translation>
        </message>
        <message>
            <source>Nobody yet: what it does was not reviewed.</source>
            <translation>Nadie todavía: no se ha revisado lo que hace.</translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message>
            <source>It does harm</source>
            <translation>Causa daño</translation>
        </message>
        <message>
            <source>It has a defect</source>
            <translation>Tiene un defecto</translation>
        </message>
        <message>
            <source>Legal reasons</source>
            <translation>Motivos legales</translation>
        </message>
        <message>
            <source>Its provider withdrew it</source>
            <translation>Su proveedor lo retiró</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message numerus="yes">
            <source>Reviewed by %n</source>
            <translation>
                <numerusform>Revisado por %n</numerusform>
                <numerusform>Revisado por %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendido</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocado</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Suspended until %1.</source>
            <translation>Suspendido hasta %1.</translation>
        </message>
        <message>
            <source>The chain says the same as the catalog.</source>
            <translation>La cadena dice lo mismo que el catálogo.</translation>
        </message>
        <message>
            <source>The chain says something else than the catalog. The chain counts.</source>
            <translation>La cadena dice otra cosa que el catálogo. Vale la cadena.</translation>
        </message>
        <message>
            <source>The chain does not know it.</source>
            <translation>La cadena no lo conoce.</translation>
        </message>
        <message>
            <source>Not compared with the chain: it belongs to another network, or none is reached.</source>
            <translation>No comparado con la cadena: pertenece a otra red o no se alcanza ninguna.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Suma de comprobación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Image digest</source>
            <translation>Resumen de la imagen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Código fuente</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>No entendido</translation>
        </message>
        <message>
            <source>Members of the entry that this version of Fallow does not know</source>
            <translation>Campos de la entrada que esta versión de Fallow no conoce</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>chain %1</source>
            <translation>cadena %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s) or more</source>
            <translation>
                <numerusform>%n núcleo o más</numerusform>
                <numerusform>%n núcleos o más</numerusform>
            </translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>necesaria</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>only its input and the dataset of the run</source>
            <translation>solo su entrada y el conjunto de datos de la ejecución</translation>
        </message>
        <message>
            <source>it wants one, and Fallow gives none</source>
            <translation>pide una, y Fallow no da ninguna</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Curador</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Revisor</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>En contra</translation>
        </message>
        <message>
            <source>nothing of it was fetched yet</source>
            <translation>aún no se ha descargado nada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n curator(s)</source>
            <translation>
                <numerusform>%n curador</numerusform>
                <numerusform>%n curadores</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1 ago</source>
            <translation>comprobado hace %1</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>revisión %1</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>Actualizando</translation>
        </message>
        <message>
            <source>Not fetched</source>
            <translation>Sin descargar</translation>
        </message>
        <message>
            <source>Update refused</source>
            <translation>Actualización rechazada</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Not confirmed lately</source>
            <translation>Sin confirmar últimamente</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Revision %1 is in use.</source>
            <translation>Se usa la revisión %1.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::MarketController</name>
        <message>
            <source>Many more hold these words. Type another word to see the best of them.</source>
            <translation>Muchos más contienen estas palabras. Escriba otra palabra para ver los mejores.</translation>
        </message>
        <message numerus="yes">
            <source>Search %Ln apps, datasets and pools</source>
            <translation>
                <numerusform>Buscar en %Ln aplicación, conjunto o pool</numerusform>
                <numerusform>Buscar entre %Ln aplicaciones, conjuntos y pools</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>Cualquier categoría</translation>
        </message>
        <message>
            <source>Any price</source>
            <translation>Cualquier precio</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Hasta %1</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Más relevantes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
    </context>
    <context>
        <name>MarketFilters</name>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Conjuntos de datos</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Reviewed only</source>
            <translation>Solo revisados</translation>
        </message>
        <message>
            <source>Fits this computer</source>
            <translation>Adecuado para este equipo</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Orden: %1</translation>
        </message>
    </context>
    <context>
        <name>MarketFoot</name>
        <message>
            <source>Catalogs</source>
            <translation>Catálogos</translation>
        </message>
        <message>
            <source>Catalogs…</source>
            <translation>Catálogos…</translation>
        </message>
    </context>
    <context>
        <name>MarketPage</name>
        <message>
            <source>Marketplace</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>You have no catalog yet</source>
            <translation>Aún no tiene ningún catálogo</translation>
        </message>
        <message>
            <source>A catalog is a list of apps, datasets and pools that curators reviewed and signed. Add one by its address and the fingerprint of its keys.</source>
            <translation>Un catálogo es una lista de aplicaciones, conjuntos de datos y pools que unos curadores han revisado y firmado. Añada uno con su dirección y la huella de sus claves.</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Añadir un catálogo…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing in your catalogs is what you typed and chose.</source>
            <translation>Nada en sus catálogos corresponde a lo que escribió y eligió.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Quitar los filtros</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Leyendo los catálogos</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Abrir una página web</translation>
        </message>
    </context>
    <context>
        <name>AppChooser</name>
        <message>
            <source>Choose an app</source>
            <translation>Elegir una aplicación</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>Words, or an address: 0x…</source>
            <translation>Palabras o una dirección: 0x…</translation>
        </message>
        <message>
            <source>Apps come from your catalogs. An app that is in none can be run by its address.</source>
            <translation>Las aplicaciones vienen de sus catálogos. Una que no esté en ninguno se ejecuta por su dirección.</translation>
        </message>
    </context>
    <context>
        <name>MattersPane</name>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <translation>Lo más barato</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Lo más rápido</translation>
        </message>
        <message>
            <source>Most trusted</source>
            <translation>Lo más fiable</translation>
        </message>
        <message>
            <source>Greenest</source>
            <translation>Lo más ecológico</translation>
        </message>
        <message>
            <source>What matters to you</source>
            <translation>Lo que le importa</translation>
        </message>
        <message>
            <source>Your own weights</source>
            <translation>Sus propios pesos</translation>
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
            <translation>La mejor</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>among the cheapest</source>
            <translation>entre las más baratas</translation>
        </message>
        <message>
            <source>costs more than others</source>
            <translation>cuesta más que otras</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Rapidez</translation>
        </message>
        <message>
            <source>done sooner than at others</source>
            <translation>termina antes que en otras</translation>
        </message>
        <message>
            <source>may take longer than at others</source>
            <translation>puede tardar más que en otras</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>a surer result</source>
            <translation>un resultado más seguro</translation>
        </message>
        <message>
            <source>a less sure result</source>
            <translation>un resultado menos seguro</translation>
        </message>
        <message>
            <source>Own experience</source>
            <translation>Experiencia propia</translation>
        </message>
        <message>
            <source>your runs went well there</source>
            <translation>sus ejecuciones fueron bien allí</translation>
        </message>
        <message>
            <source>runs of yours failed there</source>
            <translation>ejecuciones suyas fallaron allí</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>fewer hours of computers</source>
            <translation>menos horas de ordenadores</translation>
        </message>
        <message>
            <source>more hours of computers</source>
            <translation>más horas de ordenadores</translation>
        </message>
        <message>
            <source>%1, but %2</source>
            <translation>%1, pero %2</translation>
        </message>
        <message>
            <source>like the others</source>
            <translation>como las demás</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>%1 orders were left out: the chain does not bear them out.</source>
            <translation>Se descartaron %1 órdenes: la cadena no las confirma.</translation>
        </message>
        <message>
            <source>There are more: the cheapest were looked at.</source>
            <translation>Hay más: se miraron las más baratas.</translation>
        </message>
        <message>
            <source>%1 did not answer.</source>
            <translation>%1 no respondió.</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>La cadena</translation>
        </message>
    </context>
    <context>
        <name>OffersTable</name>
        <message>
            <source>Asking the markets and the chain …</source>
            <translation>Consultando los mercados y la cadena …</translation>
        </message>
        <message>
            <source>Pool, and why it stands here</source>
            <translation>Pool, y por qué está aquí</translation>
        </message>
        <message>
            <source>Price of a task</source>
            <translation>Precio de una tarea</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>Nobody offers to run this now. Look again later, or add a market.</source>
            <translation>Nadie ofrece ejecutar esto ahora. Busque más tarde o añada un mercado.</translation>
        </message>
    </context>
    <context>
        <name>PriceCard</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>%1 of it go from the wallet into the contract first.</source>
            <translation>%1 pasan primero del monedero al contrato.</translation>
        </message>
        <message>
            <source>You pay only if the result is certified. If the computers do not agree, you can claim everything back after %1.</source>
            <translation>Solo paga si el resultado se certifica. Si los ordenadores no coinciden, puede reclamarlo todo después de %1.</translation>
        </message>
        <message>
            <source>Sign and run</source>
            <translation>Firmar y ejecutar</translation>
        </message>
        <message>
            <source>Arguments, inputs and result can be read by the computers that run it.</source>
            <translation>Los ordenadores que lo ejecutan pueden leer argumentos, entradas y resultado.</translation>
        </message>
        <message>
            <source>Sent to the pool first; whoever learns the address of such a file can read it until the run is over:
%1</source>
            <translation>Se envía primero al pool; quien conozca la dirección de un archivo así puede leerlo hasta que acabe la ejecución:
%1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop sending: nothing is paid</source>
            <translation>Detener el envío: no se paga nada</translation>
        </message>
    </context>
    <context>
        <name>RunForm</name>
        <message>
            <source>Dataset</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Sin él</translation>
        </message>
        <message>
            <source>Without the dataset %1</source>
            <translation>Sin el conjunto de datos %1</translation>
        </message>
        <message>
            <source>none; search your catalogs</source>
            <translation>ninguno; busque en sus catálogos</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Trust at least</source>
            <translation>Confianza mínima</translation>
        </message>
        <message>
            <source>all the pool gives</source>
            <translation>todo lo que da el pool</translation>
        </message>
        <message>
            <source>Write the arguments myself</source>
            <translation>Escribir yo los argumentos</translation>
        </message>
        <message>
            <source>Back to the fields</source>
            <translation>Volver a los campos</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunFormController</name>
        <message>
            <source>by %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 is neither an address on the internet nor the whole path of a file here.</source>
            <translation>%1 no es ni una dirección en Internet ni la ruta completa de un archivo de aquí.</translation>
        </message>
        <message>
            <source>Sending %1: %2 of %3</source>
            <translation>Enviando %1: %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunListModel</name>
        <message>
            <source>%1 locked</source>
            <translation>%1 bloqueados</translation>
        </message>
        <message>
            <source>fetching and checking the result</source>
            <translation>obteniendo y comprobando el resultado</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Run an app</source>
            <translation>Ejecutar una aplicación</translation>
        </message>
        <message>
            <source>Another app</source>
            <translation>Otra aplicación</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Mis ejecuciones</translation>
        </message>
        <message>
            <source>What is run</source>
            <translation>Lo que se ejecuta</translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>Claim back</source>
            <translation>Reclamar</translation>
        </message>
        <message>
            <source>Get result</source>
            <translation>Obtener</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n tarea</numerusform>
                <numerusform>%1, %n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calculando</translation>
        </message>
        <message>
            <source>Certifying</source>
            <translation>Certificando</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Resultado listo</translation>
        </message>
        <message>
            <source>Result here</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Sin resultado</translation>
        </message>
        <message>
            <source>the pool has not begun</source>
            <translation>el pool no ha empezado</translation>
        </message>
        <message numerus="yes">
            <source>%n computers contributed</source>
            <translation>
                <numerusform>%n ordenador ha contribuido</numerusform>
                <numerusform>%n ordenadores han contribuido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers agree</source>
            <translation>
                <numerusform>%n ordenador coincide</numerusform>
                <numerusform>%n ordenadores coinciden</numerusform>
            </translation>
        </message>
        <message>
            <source>its answer stands on the chain</source>
            <translation>la respuesta está en la cadena</translation>
        </message>
        <message numerus="yes">
            <source>certified by %n computers</source>
            <translation>
                <numerusform>certificado por %n ordenador</numerusform>
                <numerusform>certificado por %n ordenadores</numerusform>
            </translation>
        </message>
        <message>
            <source>verified, %1</source>
            <translation>verificado, %1</translation>
        </message>
        <message>
            <source>what was locked came back</source>
            <translation>lo bloqueado ha vuelto</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>no agreement before the final date</source>
            <translation>sin acuerdo antes de la fecha final</translation>
        </message>
        <message>
            <source>%1 of %2 results</source>
            <translation>%1 de %2 resultados</translation>
        </message>
        <message>
            <source>can be claimed back after %1</source>
            <translation>se puede reclamar después de %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <source>My runs</source>
            <translation>Mis ejecuciones</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Nueva ejecución</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Locked, RLC</source>
            <translation>Bloqueado, RLC</translation>
        </message>
        <message>
            <source>You have not bought a run yet. A run sends an app with your input to other computers; you pay when enough of them agree on the result.</source>
            <translation>Aún no ha comprado ninguna ejecución. Una ejecución envía una aplicación con sus datos a otros ordenadores; paga cuando suficientes coinciden en el resultado.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Esperando al servicio en segundo plano</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>Catalog: %1</source>
            <translation>Catálogo: %1</translation>
        </message>
        <message>
            <source>Chain: %1</source>
            <translation>Cadena: %1</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>La cadena</translation>
        </message>
    </context>
    <context>
        <name>Governance</name>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocado</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>En contra</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Curador</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Revisor</translation>
        </message>
        <message>
            <source>Curators</source>
            <translation>Curadores</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Normas</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocación</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>Última llamada</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>Inactiva</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Proposal %1</source>
            <translation>Propuesta %1</translation>
        </message>
        <message numerus="yes">
            <source>%n for it</source>
            <translation>
                <numerusform>%n a favor</numerusform>
                <numerusform>%n a favor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want(s) changes</source>
            <translation>
                <numerusform>%n quiere cambios</numerusform>
                <numerusform>%n quieren cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n en contra</numerusform>
                <numerusform>%n en contra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of an earlier version</source>
            <translation>
                <numerusform>%n de una versión anterior</numerusform>
                <numerusform>%n de una versión anterior</numerusform>
            </translation>
        </message>
        <message>
            <source>No review yet</source>
            <translation>Aún sin opiniones</translation>
        </message>
        <message>
            <source>%1 of %2 curators and %3 of %4 reviewers approve its entry</source>
            <translation>%1 de %2 curadores y %3 de %4 revisores aprueban su entrada</translation>
        </message>
        <message>
            <source>The entry is not the one that the proposal speaks about: it has changed.</source>
            <translation>La entrada no es la que describe la propuesta: ha cambiado.</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) no longer count(s): the entry has changed, or the time ran out.</source>
            <translation>
                <numerusform>%n aprobación ya no cuenta: la entrada ha cambiado o el plazo ha vencido.</numerusform>
                <numerusform>%n aprobaciones ya no cuentan: la entrada ha cambiado o el plazo ha vencido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) by its author or owner do(es) not count.</source>
            <translation>
                <numerusform>%n aprobación de su autor o propietario no cuenta.</numerusform>
                <numerusform>%n aprobaciones de su autor o propietario no cuentan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first that counts runs out on %1.</source>
            <translation>La primera que cuenta vence el %1.</translation>
        </message>
        <message>
            <source>For it</source>
            <translation>A favor</translation>
        </message>
        <message>
            <source>Wants changes</source>
            <translation>Quiere cambios</translation>
        </message>
        <message>
            <source>No part in this catalog</source>
            <translation>Sin función en este catálogo</translation>
        </message>
        <message>
            <source>author or owner: does not count</source>
            <translation>autor o propietario: no cuenta</translation>
        </message>
        <message>
            <source>of an earlier version</source>
            <translation>de una versión anterior</translation>
        </message>
        <message>
            <source>Suspended until %1</source>
            <translation>Suspendido hasta el %1</translation>
        </message>
        <message>
            <source>Over since %1</source>
            <translation>Terminado desde el %1</translation>
        </message>
        <message>
            <source>Too few signatures</source>
            <translation>Faltan firmas</translation>
        </message>
        <message>
            <source>A curator's key</source>
            <translation>La clave de un curador</translation>
        </message>
        <message numerus="yes">
            <source>%1, signed by %n</source>
            <translation>
                <numerusform>%1, firmado por %n</numerusform>
                <numerusform>%1, firmado por %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GovernancePage</name>
        <message>
            <source>Governance</source>
            <translation>Gobernanza</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Leyendo los catálogos</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propuestas</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Your catalogs have taken nothing back.</source>
            <translation>Sus catálogos no han retirado nada.</translation>
        </message>
        <message>
            <source>Your catalogs have no proposals. A proposal says what an app or a dataset is, what it may do and why it should be listed; curators and anybody with a key can sign what they think of it.</source>
            <translation>Sus catálogos no tienen propuestas. Una propuesta dice qué es una aplicación o un conjunto de datos, qué puede hacer y por qué incluirlo; los curadores y cualquiera con una clave pueden firmar su opinión.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ProposalController</name>
        <message>
            <source>Curator</source>
            <translation>Curador</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Revisor</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ReviewController</name>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
        <message>
            <source>Proposal %1: %2</source>
            <translation>Propuesta %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>%n carácter de más</numerusform>
                <numerusform>%n caracteres de más</numerusform>
            </translation>
        </message>
        <message>
            <source>You sign as the author of the proposal or the owner of its entry: this review will be shown and not counted.</source>
            <translation>Firma como autor de la propuesta o propietario de su entrada: esta opinión se mostrará y no se contará.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Compruebe antes de firmar</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Sé de dónde viene esto, y quiero firmarlo de todos modos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firmando</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>Review a proposal</source>
            <translation>Revisar una propuesta</translation>
        </message>
        <message>
            <source>You sign the proposal as you read it, byte by byte: when it changes, your review no longer counts.</source>
            <translation>Firma la propuesta tal como la lee, byte a byte: si cambia, su opinión deja de contar.</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>Qué opina</translation>
        </message>
        <message>
            <source>Why (everybody can read it)</source>
            <translation>Por qué (todos pueden leerlo)</translation>
        </message>
        <message>
            <source>Hand this file to the catalog's curators. In the catalog it is %1.</source>
            <translation>Entregue este archivo a los curadores del catálogo. En el catálogo es %1.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::GovernanceController</name>
        <message>
            <source>There are more: the newest are shown.</source>
            <translation>Hay más: se muestran las más recientes.</translation>
        </message>
    </context>
    <context>
        <name>ProposalPane</name>
        <message>
            <source>Back to the proposals</source>
            <translation>Volver a las propuestas</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Revisar…</translation>
        </message>
        <message>
            <source>Reading the catalog</source>
            <translation>Leyendo el catálogo</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>La propuesta</translation>
        </message>
        <message>
            <source>It has no text.</source>
            <translation>No tiene texto.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Opiniones</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Aprobaciones</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>Quién la aprueba</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>Su entrada</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, needed</source>
            <translation>%1, necesario</translation>
        </message>
        <message>
            <source>a file here, or its address on the internet</source>
            <translation>un archivo de aquí, o su dirección en Internet</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation>Al menos %1.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Como máximo %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>Como máximo %n carácter.</numerusform>
                <numerusform>Como máximo %n caracteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>Al menos %n carácter.</numerusform>
                <numerusform>Al menos %n caracteres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawInputs</name>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>as the app's own page describes them</source>
            <translation>como los describe la aplicación</translation>
        </message>
        <message>
            <source>Inputs, one a line</source>
            <translation>Entradas, una por línea</translation>
        </message>
        <message>
            <source>an address, or the path of a file here; files can be dropped</source>
            <translation>una dirección, o la ruta de un archivo de aquí; se pueden arrastrar archivos</translation>
        </message>
        <message>
            <source>The computers that run this read them.</source>
            <translation>Los ordenadores que lo ejecutan las leen.</translation>
        </message>
    </context>
    <context>
        <name>AddressBar</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Detener la carga</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Volver a cargar</translation>
        </message>
        <message>
            <source>Address of a page: https://…</source>
            <translation>Dirección de una página: https://…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Close the page</source>
            <translation>Cerrar la página</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Sitio %1</translation>
        </message>
        <message>
            <source>Knows your account</source>
            <translation>Conoce su cuenta</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Loading the page</source>
            <translation>Cargando la página</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Site %1</source>
            <translation>Sitio %1</translation>
        </message>
        <message>
            <source>Account %1 on %2</source>
            <translation>Cuenta %1 en %2</translation>
        </message>
        <message>
            <source>I have read this, and I want it all the same</source>
            <translation>He leído esto y lo quiero de todos modos</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SiteListModel</name>
        <message>
            <source>%1 · since %2</source>
            <translation>%1 · desde el %2</translation>
        </message>
    </context>
    <context>
        <name>SitesCard</name>
        <message>
            <source>Connected sites</source>
            <translation>Sitios conectados</translation>
        </message>
        <message>
            <source>No site knows your account.</source>
            <translation>Ningún sitio conoce su cuenta.</translation>
        </message>
        <message>
            <source>They know the address of your account and may ask you to sign. They can do nothing without you.</source>
            <translation>Conocen la dirección de su cuenta y pueden pedirle que firme. No pueden hacer nada sin usted.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Desconectar %1</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>What a page can do here</source>
            <translation>Qué puede hacer una página aquí</translation>
        </message>
        <message>
            <source>Pages of markets and other programs on the network can be opened here and ask your wallet. Each request is put into plain words in this window, outside of the page, and nothing is signed unless you say so.</source>
            <translation>Aquí se pueden abrir páginas de mercados y otros programas de la red, que pueden consultar su monedero. Cada petición se explica con palabras sencillas en esta ventana, fuera de la página, y nada se firma si usted no lo dice.</translation>
        </message>
        <message>
            <source>Pages open no windows, save no files and get nothing of this computer. What they keep is forgotten when the page is closed.</source>
            <translation>Las páginas no abren ventanas, no guardan archivos y no obtienen nada de este ordenador. Lo que recuerdan se olvida al cerrar la página.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPane</name>
        <message>
            <source>The wallet is locked. Unlock it to sign.</source>
            <translation>El monedero está bloqueado. Desbloquéelo para firmar.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Desbloqueando</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>%1 wants a network that is not in use (chain %2). Networks are added and chosen in the wallet, under Networks.</source>
            <translation>%1 quiere una red que no está en uso (cadena %2). Las redes se añaden y eligen en el monedero, en Redes.</translation>
        </message>
        <message>
            <source>The network's fee is at most %1.</source>
            <translation>La comisión de la red es como máximo de %1.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebConsentController</name>
        <message>
            <source>A site wants to know your account</source>
            <translation>Un sitio quiere conocer su cuenta</translation>
        </message>
        <message>
            <source>A site wants a signature</source>
            <translation>Un sitio pide una firma</translation>
        </message>
        <message>
            <source>A site wants your signature on data</source>
            <translation>Un sitio pide su firma en unos datos</translation>
        </message>
        <message>
            <source>A site wants to send a transaction</source>
            <translation>Un sitio quiere enviar una transacción</translation>
        </message>
        <message>
            <source>A site wants another network</source>
            <translation>Un sitio quiere otra red</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firmando</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Firmar y enviar</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Usar esta red</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebController</name>
        <message>
            <source>Not secure: may not ask the wallet</source>
            <translation>No seguro: no puede consultar el monedero</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este ordenador</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>The page wanted to go to an address that is not shown here: %1</source>
            <translation>La página quería ir a una dirección que no se muestra aquí: %1</translation>
        </message>
        <message>
            <source>%1 cannot be shown. Check the address, and that this computer is connected.</source>
            <translation>%1 no se puede mostrar. Compruebe la dirección y que este ordenador esté conectado.</translation>
        </message>
        <message>
            <source>The page wanted to open a window. Pages open none here.</source>
            <translation>La página quería abrir una ventana. Aquí las páginas no abren ninguna.</translation>
        </message>
        <message>
            <source>The page wanted to save a file (%1). Pages save none from here.</source>
            <translation>La página quería guardar un archivo (%1). Aquí las páginas no guardan ninguno.</translation>
        </message>
        <message>
            <source>The page wanted something of this computer: a file, its place, camera, microphone or notices. Pages get none of that here.</source>
            <translation>La página quería algo de este ordenador: un archivo, su ubicación, la cámara, el micrófono o avisos. Aquí las páginas no obtienen nada de eso.</translation>
        </message>
        <message>
            <source>The server does not prove who it is, so the page is not opened: %1</source>
            <translation>El servidor no demuestra quién es, así que la página no se abre: %1</translation>
        </message>
        <message>
            <source>The page wanted to ask something in a window of its own. Pages open none here.</source>
            <translation>La página quería preguntar algo en una ventana propia. Aquí las páginas no abren ninguna.</translation>
        </message>
        <message>
            <source>The page says in a window of its own, which pages do not get here: %1</source>
            <translation>La página dice en una ventana propia, que aquí las páginas no tienen: %1</translation>
        </message>
        <message>
            <source>The page has stopped working. Load it again, or leave it.</source>
            <translation>La página ha dejado de funcionar. Cárguela de nuevo o salga de ella.</translation>
        </message>
        <message>
            <source>Pages are not opened for the administrator: what keeps them away from this computer does not work then. Start Fallow as yourself.</source>
            <translation>Las páginas no se abren para el administrador: lo que las mantiene apartadas de este ordenador no funciona entonces. Inicie Fallow con su propio usuario.</translation>
        </message>
        <message>
            <source>Pages cannot be shown with the graphics that this window uses.</source>
            <translation>No se pueden mostrar páginas con los gráficos que usa esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>WebPage</name>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Abrir una página web</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir a %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Pages cannot be shown on this computer yet</source>
            <translation>Todavía no se pueden mostrar páginas en este ordenador</translation>
        </message>
        <message>
            <source>The part that shows web pages is not installed.</source>
            <translation>No está instalada la parte que muestra páginas web.</translation>
        </message>
        <message>
            <source>Install the package qml6-module-qtwebengine and start Fallow again.</source>
            <translation>Instale el paquete qml6-module-qtwebengine e inicie Fallow de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebRequestController</name>
        <message>
            <source>This page wants to know your account, and you have none yet. Make a wallet first.</source>
            <translation>Esta página quiere conocer su cuenta y aún no tiene ninguna. Cree primero un monedero.</translation>
        </message>
        <message>
            <source>Show it your account?</source>
            <translation>¿Mostrarle su cuenta?</translation>
        </message>
        <message>
            <source>The site learns your address, and with it what it holds and did: that is public.</source>
            <translation>El sitio conocerá su dirección y, con ella, lo que tiene y ha hecho: eso es público.</translation>
        </message>
        <message>
            <source>It may ask you to sign. Each time you see what it means, and decide.</source>
            <translation>Puede pedirle que firme. Cada vez verá lo que significa y decidirá.</translation>
        </message>
        <message>
            <source>It cannot move anything by itself. You can disconnect it at any time.</source>
            <translation>No puede mover nada por sí mismo. Puede desconectarlo en cualquier momento.</translation>
        </message>
        <message>
            <source>This account is only watched: nothing can be signed with it here.</source>
            <translation>Esta cuenta solo se observa: aquí no se puede firmar nada con ella.</translation>
        </message>
        <message>
            <source>%1 wants the network of chain %2, which Fallow does not know. Networks are added in the wallet, under Networks.</source>
            <translation>%1 quiere la red de la cadena %2, que Fallow no conoce. Las redes se añaden en el monedero, en Redes.</translation>
        </message>
        <message>
            <source>Use %1?</source>
            <translation>¿Usar %1?</translation>
        </message>
        <message>
            <source>Fallow itself changes to this network, not only this page.</source>
            <translation>Es Fallow el que cambia a esta red, no solo esta página.</translation>
        </message>
        <message>
            <source>Money on it is real.</source>
            <translation>El dinero en ella es real.</translation>
        </message>
        <message>
            <source>It is for practice: its money is worth nothing.</source>
            <translation>Es para practicar: su dinero no vale nada.</translation>
        </message>
        <message>
            <source>This computer leaves its pool and earns nothing until it joins one there.</source>
            <translation>Este ordenador deja su pool y no gana nada hasta unirse a otro allí.</translation>
        </message>
    </context>
</TS>
